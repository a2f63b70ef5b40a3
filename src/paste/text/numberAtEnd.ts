import { isNumber, plainNumber } from "../numbers.ts";

/** What can belong to a number, from its end on. */
const IN_NUMBER = /[\d.,+\-−–%∞]/;
const SPECIAL = /[+−–-]?(?:inf(?:inity)?|nan|[\d.,]+e[+-]?\d+)$/i;

/** The longest number, in characters. */
const LONGEST_NUMBER = 60;

const COMMA = 44;

/**
 * Whether a number may begin at `at` and surely goes on no further to the left: nothing stands before it, or a blank, `:`,
 * `;`, `=`, `|`, or a comma behind what is no part of a number.
 */
function isBefore(line: string, at: number): boolean {
  const code = line.charCodeAt(at - 1);
  return (
    at === 0 ||
    code === 32 ||
    code === 9 ||
    code === 58 ||
    code === 59 ||
    code === 61 ||
    code === 124 ||
    (code === COMMA && !IN_NUMBER.test(line.charAt(at - 2)))
  );
}

/** The number at the end of `line`, and where it begins; `undefined` if none stands there by itself. */
export function numberAtEnd(line: string): readonly [number: string, from: number] | undefined {
  let begin = line.length;
  while (line.length - begin < LONGEST_NUMBER && !isBefore(line, begin)) begin--;
  if (isBefore(line, begin) && line.charCodeAt(begin) !== COMMA) {
    const number = line.slice(begin);
    if (plainNumber(number) < Infinity || (isNumber(number) && !/[\s%]/.test(number)))
      return [number, begin];
  }
  const tail = line.slice(-LONGEST_NUMBER);
  // The pattern tries every beginning: most lines end in a way that spares it.
  const special = /e[+-]?\d+$|[fny]$/i.test(line.slice(-6)) && SPECIAL.exec(tail);
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
