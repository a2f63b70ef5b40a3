import { matchesIn } from "../text/matchesIn.ts";
import { tableText } from "./tableText.ts";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", " "],
]);

/** The text that a piece of markup shows. */
function shown(markup: string): string {
  const text = markup.replaceAll(/<[^<>]*>/g, "").trim();
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,6}));/gi,
    (all, hex, decimal, name) => {
      const code = hex ? parseInt(String(hex), 16) : Number(decimal ?? NaN);
      return code <= 0x10_ffff ? String.fromCodePoint(code) : (ENTITIES.get(String(name)) ?? all);
    },
  );
}

const ROW = /<tr\b[^<>]*>/i;
const CELL = /<t[dh]\b[^<>]*>([^]*?)(?=<\/?t[dhr]\b|<\/table|$)/gi;
/** An element without others inside, or the beginning of one that has: its name, attributes and text. */
const ELEMENT = /<([\w:-]{1,60})((?:\s+[\w:-]{1,60}="[^"]*")*)\s*(?:\/>|>([^<]*))/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/**
 * The rows of a table of HTML; of other markup the texts and attributes of its elements, as objects or lines; nothing if
 * some of them have no number.
 */
export function fromMarkup(text: string): string | undefined {
  const [, ...rows] = text.split(ROW);
  if (rows.length > 0)
    return tableText(rows.map((row) => matchesIn(CELL, row).map(([, cell = ""]) => shown(cell))));
  const objects: Record<string, string>[] = [];
  for (const [, element = "", attributes = "", inside = ""] of text.matchAll(ELEMENT)) {
    const members = matchesIn(ATTRIBUTE, attributes).map(([, name = "", value = ""]) => [
      name,
      shown(value),
    ]);
    if (inside.trim() !== "") members.push([element, shown(inside)]);
    for (const [name = "", value = ""] of members) {
      const last = objects.at(-1);
      if (last === undefined || name in last) objects.push({ [name]: value });
      else last[name] = value;
    }
  }
  // A page of prose is no list.
  const isList = objects.every((members) => /\d/.test(Object.values(members).join(" ")));
  if (objects.length < 2 || !isList) return undefined;
  const single = objects.every((members) => Object.keys(members).length === 1);
  return single
    ? objects.map((members) => Object.values(members)[0]).join("\n")
    : JSON.stringify(objects);
}
