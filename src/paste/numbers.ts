import { type Separators, unseparated, USUAL } from "./separators.ts";

const DIGITS = String.raw`(?:\d+(?:\.\d*)?|\.\d+)`;
const POWER = String.raw`(?:[eE][+-]?\d+)?`;
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?`;
const POINTED = String.raw`\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}`;
const COMMA = String.raw`\d*,\d+`;
const INFINITE = String.raw`(?:inf(?:inity)?|∞)`;
const SIGN = String.raw`[+−–-]?\s?`;

/** A number as people and programs write it, as the source of a pattern: it ends where a letter or digit cannot follow. */
export const NUMBER_SOURCE = String.raw`${SIGN}(?:${GROUPED}|${POINTED}|${COMMA}${POWER}|${DIGITS}${POWER}|${INFINITE}|nan)\s?%?`;

const WHOLE = new RegExp(`^${NUMBER_SOURCE}$`, "i");

const SIMPLE = /^-?\d{1,30}(?:[.,]\d{1,30})?$/;

/** Whether `text` is one of the commonest numbers: digits, with a point or a comma among them or not. */
export const isSimple = (text: string): boolean => SIMPLE.test(text);

/** What programs print of numbers that are none. */
const SPECIAL: ReadonlyMap<string, number> = new Map([
  ["-inf", -Infinity],
  ["inf", Infinity],
  ["nan", NaN],
]);

/** The longest text that may be a number, in characters. */
const LONGEST = 60;

/** Whether `text` is a number, `inf` and `nan` too. */
export const isNumber = (text: string): boolean =>
  SIMPLE.test(text) || (text.length <= LONGEST && WHOLE.test(text));

/** The number that `text` writes, of which a percent sign is no part; `undefined` if it writes none. */
export function numberOf(text: string, separators: Separators = USUAL): number | undefined {
  const trimmed = text.trim();
  const special = SPECIAL.get(trimmed);
  if (special !== undefined) return special;
  const unit = trimmed.endsWith("%") ? trimmed.slice(0, -1) : trimmed;
  if (SIMPLE.test(unit)) return Number(unseparated(unit, separators)) + 0;
  if (!isNumber(trimmed)) return undefined;
  const bare = trimmed
    .replace(/\s?%$/, "")
    .replace(/^([+−–-])\s/, "$1")
    .replace(/^[−–]/, "-");
  if (/n/i.test(bare)) return /nan/i.test(bare) ? NaN : bare.startsWith("-") ? -Infinity : Infinity;
  if (bare.endsWith("∞")) return bare.startsWith("-") ? -Infinity : Infinity;
  return Number(unseparated(bare, separators)) + 0;
}
