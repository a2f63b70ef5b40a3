import { isNumber } from "../numbers.ts";

/** What can belong to a number, from its end on. */
const IN_NUMBER = /[\d.,+\-−–%∞]/;
const INFINITE = /[+−–-]?(?:inf(?:inity)?|nan)$/i;
const POWERED = /[+−–-]?[\d.,]+[eE][+-]?\d+$/;

/** The longest number, and the longest power of ten at its end, in characters. */
const [LONGEST_NUMBER, LONGEST_POWER] = [60, 6];

const [ZERO, NINE, POINT, COMMA, MINUS, PERCENT] = [48, 57, 46, 44, 45, 37];
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Where the digits begin with which `line` ends, of a number with nothing but a point or a comma, a minus and a percent sign. */
function plainFrom(line: string): number | undefined {
  const end = line.charCodeAt(line.length - 1) === PERCENT ? line.length - 1 : line.length;
  let [from, points] = [end, 0];
  for (; from > 0; from--) {
    const code = line.charCodeAt(from - 1);
    if (code === POINT || code === COMMA) points++;
    else if (!isDigit(code)) break;
  }
  if (points > 1 || from === end || line.length - from > LONGEST_NUMBER) return undefined;
  // A comma that parts the number from what stands before is no part of it.
  if (points === 1 && line.charCodeAt(from) === COMMA && from > 0)
    return IN_NUMBER.test(line.charAt(from - 1)) || from + 1 === end ? undefined : from + 1;
  if (!isDigit(line.charCodeAt(from)) || !isDigit(line.charCodeAt(end - 1))) return undefined;
  if (line.charCodeAt(from - 1) === MINUS) from--;
  return from > 0 && isClear(line.charCodeAt(from - 1)) ? from : undefined;
}

/** Whether `code` stands before a number and cannot be a part of it: a blank, or `:`, `;`, `=`, `|`. */
const isClear = (code: number): boolean =>
  code === 32 || code === 9 || code === 58 || code === 59 || code === 61 || code === 124;

/** The number at the end of `line`, and where it begins; `undefined` if none stands there by itself. */
export function numberAtEnd(line: string): readonly [number: string, from: number] | undefined {
  const plain = plainFrom(line);
  if (plain !== undefined) return [line.slice(plain), plain];
  const tail = line.slice(-LONGEST_NUMBER);
  // Both patterns try every beginning: most lines end in a way that spares them.
  const power = /\d$/.test(tail) && /[eE]/.test(tail.slice(-LONGEST_POWER));
  const special = power ? POWERED.exec(tail) : /[fny]$/i.test(tail) ? INFINITE.exec(tail) : null;
  if (special) return withoutComma(line, line.length - tail.length + special.index);
  let from = line.length;
  if (line.endsWith(" %")) from -= 2;
  while (from > 0 && IN_NUMBER.test(line.charAt(from - 1))) from--;
  return withoutComma(line, from);
}

/** A comma before a number is no part of it. */
function withoutComma(
  line: string,
  begin: number,
): readonly [number: string, from: number] | undefined {
  for (let from = begin; from < line.length; from++) {
    if (line.charAt(from) === ",") continue;
    if (from > begin && line.charAt(from - 1) !== ",") continue;
    const number = line.slice(from);
    if (isNumber(number)) return [number, from];
  }
  return undefined;
}
