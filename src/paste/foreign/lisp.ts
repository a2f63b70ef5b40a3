import { tableText } from "./tableText.ts";

const PAIR =
  /\(\s*(?:cons\s+)?(?:"((?:[^"\\]|\\.){0,200})"|[:']?([^\s()"',]{1,200}))\s+(?:\.\s+)?(-?[\d.]+(?:[eE][+-]?\d+)?)\s*\)/g;
/** What may stand around the pairs. */
const AROUND = /^[\s'`()]*(?:(?:list|quote|alist|(?:def\w*|setq|let)\s+\S+)[\s'`()]*)?$/;

/** The pairs of an association list: `(("butter" . 5) ("jam" . 4))`. */
export function fromLisp(text: string): string | undefined {
  const rows: string[][] = [];
  const around = text.replaceAll(PAIR, (_, quoted?: string, bare = "", number = "") => {
    rows.push([quoted?.replaceAll(/\\(.)/g, "$1") ?? String(bare), String(number)]);
    return "";
  });
  return rows.length > 1 && AROUND.test(around.slice(0, 500)) ? tableText(rows) : undefined;
}
