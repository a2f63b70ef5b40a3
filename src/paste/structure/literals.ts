import { notFinite, plainNumber, SPECIAL } from "../numbers.ts";

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["a", "\u0007"],
  ["0", "\0"],
  ["\n", ""],
]);

/** How many digits of a code follow the letter of an escape. */
const CODED: ReadonlyMap<string, number> = new Map([
  ["u", 4],
  ["x", 2],
  ["U", 8],
]);
const HEXADECIMAL = /^[0-9a-fA-F]+$/;

/** The highest code point of Unicode. */
const HIGHEST_CODE = 0x10_ffff;

/** The text that stands between quotation marks, its escapes, JSON’s and Python’s, undone. */
export function unescaped(body: string): string {
  let plain = "";
  let from = 0;
  for (let at = body.indexOf("\\"); at >= 0; at = body.indexOf("\\", from)) {
    const letter = body.charAt(at + 1);
    const length = CODED.get(letter);
    const digits = length === undefined ? "" : body.slice(at + 2, at + 2 + length);
    plain += body.slice(from, at);
    if (digits.length === length && HEXADECIMAL.test(digits)) {
      const code = parseInt(digits, 16);
      plain += code > HIGHEST_CODE ? "\ufffd" : String.fromCodePoint(code);
      from = at + 2 + digits.length;
    } else {
      plain += letter === "" ? "\\" : (ESCAPES.get(letter) ?? letter);
      from = at + 2;
    }
  }
  return from === 0 ? body : plain + body.slice(from);
}

/** What closes a text that a quotation mark opens; those that a word processor makes of straight ones too. */
export const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["“", "”"],
  ["”", "”"],
  ["„", "“"],
  ["‘", "’"],
]);

/** A number of JSON, Python or JavaScript, at a place. */
export const NUMBER =
  /[-+−]?(?:\d[\d_]*(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|∞|(?:[Ii]nf(?:inity)?|INF|[Nn]a[Nn]|NAN)(?![\w.]))/y;

/** What C, Java, R and Rust write after a number to say of which type it is: `5L`, `0.5f`, `5.0_f64`. */
export const SUFFIX = /(?:_?f(?:32|64)|[LlFfDdMmUu])(?![\p{L}\p{N}_])/uy;

/** What stands between a name and its value. */
export const ARROW = /\s*(?:=>|->|<-|:=|[:=])(?!=)|\s+to\s+(?=[-+−\d.])/y;

/** The number that a match of `NUMBER` writes. */
export function numberOfLiteral(literal: string): number {
  const plain = plainNumber(literal);
  if (plain < Infinity) return plain;
  return notFinite(literal) ?? Number(literal.replaceAll("_", "").replace("−", "-"));
}

/** What a bare word means where a value stands; any other one is a text. */
export const CONSTANTS: ReadonlyMap<string, null | boolean | number> = new Map<
  string,
  null | boolean | number
>([
  ...SPECIAL,
  ["null", null],
  ["None", null],
  ["undefined", null],
  ["nil", null],
  ["NA", null],
  ["NULL", null],
  ["true", true],
  ["True", true],
  ["false", false],
  ["False", false],
]);
