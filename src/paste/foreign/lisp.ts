import { matchesIn } from "../text/matchesIn.ts";
import { tableText } from "./tableText.ts";

const PAIR =
  /\(\s*(?:cons\s+)?(?:"((?:[^"\\]|\\.){0,200})"|[:']?([^\s()"',]{1,200}))\s+(?:\.\s+)?(-?[\d.]+(?:[eE][+-]?\d+)?)\s*\)/g;
/** What may stand around the pairs. */
const AROUND = /^[\s'`()]*(?:(?:list|quote|alist|(?:def\w*|setq|let)\s+\S+)[\s'`()]*)?$/;

/** How much of what stands around them is looked at, in characters. */
const MOST_AROUND = 500;

/** The pairs of an association list: `(("butter" . 5) ("jam" . 4))`. */
export function fromLisp(text: string): string | undefined {
  const rows: string[][] = [];
  let [around, from] = ["", 0];
  for (const pair of matchesIn(PAIR, text)) {
    const [whole, quoted, bare = "", number = ""] = pair;
    rows.push([quoted?.replaceAll(/\\(.)/g, "$1") ?? bare, number]);
    if (around.length < MOST_AROUND) around += text.slice(from, pair.index);
    from = pair.index + whole.length;
  }
  around += text.slice(from);
  return rows.length > 1 && AROUND.test(around.slice(0, MOST_AROUND)) ? tableText(rows) : undefined;
}
