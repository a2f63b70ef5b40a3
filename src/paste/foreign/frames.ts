import { tableText } from "./tableText.ts";

const CELL = /~(?:`([^`]*)`|([\w.]+))|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|[^,\s()]+/g;

/** The rows of R’s `tribble(~word, ~logit, "butter", 5, …)`. */
export function fromTribble(text: string): string | undefined {
  const inside = text.slice(text.indexOf("tribble(") + "tribble(".length, text.lastIndexOf(")"));
  const names: string[] = [];
  const cells: string[] = [];
  for (const [whole, quoted, name, double, single] of inside.matchAll(CELL)) {
    const column = quoted ?? name;
    if (column === undefined) cells.push((double ?? single)?.replaceAll(/\\(.)/g, "$1") ?? whole);
    else names.push(column);
  }
  const width = names.length;
  if (width === 0 || cells.length % width > 0) return undefined;
  const rows = Array.from({ length: cells.length / width }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
  return tableText([names, ...rows]);
}

/** What Julia prints of a data frame, without its size, the types of its columns and the numbers of its rows. */
export const fromJulia = (text: string): string =>
  text
    .split("\n")
    .filter(
      (line) => line.includes("│") && !/^\s*│\s*[A-Z]\w+\??(?:\s+[A-Z]\w+\??)*\s*$/.test(line),
    )
    .map((line) => line.slice(line.indexOf("│") + 1))
    .join("\n");

/** What Polars prints of a series, as its name and a list. */
export const fromSeries = (text: string): string =>
  text.replace(/^[^]*?Series: '([^'\n]*)' \[[^\]\n]*\]\n/, "$1 = ");

/** Keys of YAML with a list in lines under each, as lists in brackets. */
export const fromYaml = (text: string): string =>
  text.replaceAll(
    /^([\w-]+):[ \t]*\n((?:[ \t]*- [^\n:]+(?:\n|$))+)/gm,
    (_, name: string, items: string) =>
      `${name}: [${items
        .trim()
        .split(/\n/)
        .map((item) => item.replace(/^\s*- /, "").trim())
        .map((item) => (/^(?:["'].*["']|-?[\d.]+)$/.test(item) ? item : JSON.stringify(item)))
        .join(", ")}]\n`,
  );
