import { type Separators, unseparated, USUAL } from "./separators.ts";

const DIGITS = String.raw`(?:\d+(?:\.\d*)?|\.\d+)`;
const POWER = String.raw`(?:[eE][+-]?\d+)?`;
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?`;
const POINTED = String.raw`\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}`;
const DECIMAL = String.raw`\d*,\d+`;
const INFINITE = String.raw`(?:inf(?:inity)?|∞)`;
const SIGN = String.raw`[+−–-]?\s?`;

/** A number as people and programs write it, as the source of a pattern: it ends where a letter or digit cannot follow. */
export const NUMBER_SOURCE = String.raw`${SIGN}(?:${GROUPED}|${POINTED}|${DECIMAL}${POWER}|${DIGITS}${POWER}|${INFINITE}|nan)\s?%?`;

const WHOLE = new RegExp(`^${NUMBER_SOURCE}$`, "i");

const [PERCENT, COMMA, MINUS, POINT, ZERO] = [37, 44, 45, 46, 48];

/** Whether `code` is that of a digit. */
export const isDigit = (code: number): boolean => code >= ZERO && code <= 57;

/** Whether `code` is that of a blank or a line end. */
export const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 126 && /\s/.test(String.fromCharCode(code)));

/** Powers of ten, each exactly what it is. */
const POWERS: readonly number[] = Array.from({ length: 15 }, (_, power) => Number(`1e${power}`));

/**
 * The number that is all of `text` from `from` up to `to`, if it is one of the commonest: digits, so few that a double
 * holds them, perhaps with a minus before, a point or a comma among them and a percent sign behind; else NaN.
 */
export function plainNumber(
  text: string,
  from = 0,
  to = text.length,
  separators: Separators = USUAL,
): number {
  const end = text.charCodeAt(to - 1) === PERCENT ? to - 1 : to;
  const sign = text.charCodeAt(from);
  const isNegative = sign === MINUS || sign === 0x2212 || sign === 0x2013;
  const first = isNegative ? from + 1 : from;
  if (end - first > POWERS.length || end === first) return NaN;
  let number = 0;
  let mark = -1;
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) number = 10 * number + (code - ZERO);
    else if ((code === POINT || code === COMMA) && mark < 0 && at > first && at < end - 1)
      mark = at;
    else return NaN;
  }
  if (mark >= 0) {
    const areThousands =
      separators[text.charCodeAt(mark) === COMMA ? "commas" : "points"] === "thousands" &&
      end - mark === 4 &&
      mark - first <= 3 &&
      text.charCodeAt(first) !== ZERO;
    if (!areThousands) number /= POWERS[end - mark - 1] ?? NaN;
  }
  return isNegative ? 0 - number : number;
}

/** A number with a power of ten, as programs print it. */
const POWERED = /^-?\d{1,20}(?:\.\d{1,30})?e[+-]?\d{1,4}$/i;

/** What is no number or no finite one, as `text`, a number in any writing, says; `undefined` if it is finite. */
export function notFinite(text: string): number | undefined {
  if (/na/i.test(text)) return NaN;
  return /[n∞]/i.test(text) ? (/^[-−]/.test(text) ? -1 : 1) * Infinity : undefined;
}

/** What programs print of numbers that are none, or not finite. */
export const SPECIAL: ReadonlyMap<string, number> = new Map(
  ["inf", "Inf", "infinity", "Infinity", "INF", "nan", "naN", "Nan", "NaN", "NAN"]
    .flatMap((name) => [name, `-${name}`])
    .map((name) => [name, notFinite(name) ?? NaN]),
);

/** The longest text that may be a number, in characters. */
const LONGEST = 60;

/** Whether `text` is a number, `inf` and `nan` too. */
export const isNumber = (text: string): boolean =>
  plainNumber(text) < Infinity || SPECIAL.has(text) || (text.length <= LONGEST && WHOLE.test(text));

/** The number that `text` writes, of which a percent sign is no part; `undefined` if it writes none. */
export function numberOf(text: string, separators: Separators = USUAL): number | undefined {
  const plain = plainNumber(text, 0, text.length, separators);
  if (plain < Infinity) return plain;
  const special = SPECIAL.get(text);
  if (special !== undefined) return special;
  if (POWERED.test(text)) return Number(text) + 0;
  const trimmed = text.trim();
  if (!isNumber(trimmed)) return undefined;
  const bare = trimmed
    .replace(/\s?%$/, "")
    .replace(/^([+−–-])\s/, "$1")
    .replace(/^[−–]/, "-");
  return notFinite(bare) ?? Number(unseparated(bare, separators)) + 0;
}
