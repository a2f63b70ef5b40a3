import { nativeJson } from "./nativeJson.ts";
import { MOST_PLACES } from "../reading.ts";
import { Fault, type Expected } from "./fault.ts";
import { Parser } from "./parser.ts";
import { Dict, hasParts, type Value } from "./value.ts";
import { WholeLines } from "./wholeLines.ts";

/** Where a text stops being structured. */
export interface StructureFault {
  /** The line, from 1. */
  readonly line: number;
  /** What could stand there. */
  readonly expected: Expected;
  /** What stands there, to the end of its line; empty at the end of the text. */
  readonly found: string;
}

/** All values with parts that stand in a text, in their order. */
export interface Document {
  readonly values: readonly Value[];
  /** Whether nothing else stands there. */
  readonly clean: boolean;
  /** Whether the text ended before its brackets were closed. */
  readonly cut: boolean;
  /** Whether `...` stood where values were left out. */
  readonly elided: boolean;
  /** Whether there are more values than those that were read. */
  readonly tooMany: boolean;
  /** The first place where a value could not be read to its end. */
  readonly fault: StructureFault | undefined;
}

/** After so many values that cannot be read, or so many other places where none begins, the text is given up. */
const [MOST_FAULTS, MOST_MISSES] = [12, 2_000];

/**
 * The most values that are read: each stands for a place, or for a piece of a stream. After as many words that are none
 * only brackets are looked for.
 */
export const MOST_VALUES = 20_000;

/** After so many values it is asked whether they are enough: as many places, where a few say nothing. */
const ENOUGH = 1.25 * MOST_PLACES;

/** After so many brackets among words, each with nothing but words or numbers in it, the text is prose. */
const MOST_REMARKS = 500;

const isRemark = (value: Value): boolean => Array.isArray(value) && !value.some(hasParts);

/** So many members are looked through one by one. */
const FEW = 12;

/** How much of the end of a text tells whether it closes what it opens, in characters. */
const LAST = 200;

const UP_TO_BRACKET = /[^\n[{]*/y;
const LINES_UP_TO_BRACKET = /[^[{]*/y;
/** What parts values: blanks, what closes brackets that were not copied, and the dashes of a list of YAML. */
const STRAY = /[\s,;)\]}]+/y;
const DASH = /- /y;
/** What programs write before the name of a value, and Julia before the members that it prints. */
const DECLARED =
  /(?:(?:<\?php|export|default|const|constexpr|let|var|val|local|my|our|return|static|final|public|private|auto|mut|double|float|[\w:]{1,60}<[^<>;\n]{1,60}>)\s+)+(?=[\p{L}_$@%{[(])|[\w.]{1,60}\{[\w, ]{1,60}\} with \d+ entr(?:y|ies):/uy;
/** The type between a name and its value, as in `x: Record<string, number> = {`. */
const TYPED = /\s*[\p{L}[][\p{L}\p{N}_$<>,| .:[\]]{0,80}\s*=\s*(?=[[{(])/uy;

/** How a text begins that holds values itself, as the body of a request does in a log. */
export const INNER = /^\s*(?:\{\s*"|\[\s*[[{])/;

const NOTHING_ELSE = {
  clean: true,
  cut: false,
  elided: false,
  tooMany: false,
  fault: undefined,
} as const;

/**
 * The values in `text`: one, several one after another (NDJSON, streams with `data:` before each), members that were cut
 * from their brackets, and all of that among lines that are no values. After some thousands `isEnough` is asked once whether
 * those are enough, and then no more are read. Never throws.
 */
export function documentOf(
  text: string,
  isEnough?: (values: readonly Value[]) => boolean,
): Document {
  const whole =
    /^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text.slice(-LAST)) ? nativeJson(text) : undefined;
  if (hasParts(whole)) return { ...NOTHING_ELSE, values: [whole] };
  const parser = new Parser(text);
  const lines = new WholeLines();
  const values: Value[] = [];
  let members = new Dict();
  let clean = true;
  let firstFault: Fault | undefined;
  let [faults, misses, words, isProse] = [0, 0, 0, true];
  // The names so far, of members that could not be read too; a set only where they are many.
  let names: string[] | Set<string> = [];
  const has = (key: string): boolean =>
    Array.isArray(names) ? names.includes(key) : names.has(key);
  const close = (): void => {
    if (members.keys.length > 0) values.push(members.closed());
    members = new Dict();
    names = [];
  };
  let most = isEnough ? ENOUGH : MOST_VALUES;
  while (faults < MOST_FAULTS && misses < MOST_MISSES) {
    if (values.length > most) {
      if (most === MOST_VALUES || isEnough?.(values)) break;
      most = MOST_VALUES;
    }
    parser.take(STRAY);
    parser.take(DASH);
    parser.take(DECLARED);
    const next = parser.peek();
    if (next === "") break;
    const from = parser.at;
    try {
      const key = parser.key();
      if (key !== undefined) {
        if (has(key)) close();
        if (!Array.isArray(names)) names.add(key);
        else if (names.push(key) > FEW) names = new Set(names);
        parser.take(TYPED);
        const member = parser.peek();
        if (member !== "") members.add(key, lines.valueAt(parser, member) ?? parser.value());
        continue;
      }
      const value = lines.valueAt(parser, next) ?? parser.value();
      if (hasParts(value)) {
        if (members.keys.length > 0) close();
        values.push(value);
        isProse &&= isRemark(value);
        if (isProse && !clean && values.length > MOST_REMARKS) break;
      } else if (typeof value === "string" && INNER.test(value))
        for (const inner of documentOf(value).values) values.push(inner);
      else {
        clean = false;
        toNextBracket(parser, from + 1, ++words > MOST_VALUES);
      }
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      clean = false;
      misses++;
      if (/[[{(]/.test(next) || fault.at > from + 200) {
        faults++;
        firstFault ??= fault;
      }
      parser.at = from;
      toNextBracket(parser, from + 1, false);
    }
  }
  close();
  return {
    values,
    clean: clean && firstFault === undefined,
    cut: parser.cut,
    elided: parser.elided,
    tooMany: values.length > MOST_VALUES,
    fault: firstFault && placeOf(firstFault, text),
  };
}

/** Goes on at the next bracket after `from`, or at the next line unless those are passed over. */
function toNextBracket(parser: Parser, from: number, overLines: boolean): void {
  parser.at = from;
  parser.take(overLines ? LINES_UP_TO_BRACKET : UP_TO_BRACKET);
  if (parser.text.charAt(parser.at) === "\n") parser.at++;
}

function placeOf({ at, expected }: Fault, text: string): StructureFault {
  let line = 1;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", end + 1))
    line++;
  const end = text.indexOf("\n", at);
  const found = text.slice(at, Math.min(at + 200, end < 0 ? text.length : end)).trim();
  return { line, expected, found };
}
