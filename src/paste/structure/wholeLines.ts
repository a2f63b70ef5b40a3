import { nativeJson } from "./nativeJson.ts";
import type { Parser } from "./parser.ts";
import type { Value } from "./value.ts";

/** The shortest line that is worth asking the engine for, in characters, and how often it is asked in one line. */
const [SHORTEST, MOST_TRIES] = [40, 4];

/** After so many more lines that are no JSON than are, the engine is asked no more: its refusal costs as much as reading. */
const MOST_FAILED = 20;

/** Asks the engine for the value that the rest of a line is, as in a stream or in NDJSON, a few times in each line. */
export class WholeLines {
  private end = -1;
  private tries = 0;
  /** How many more lines were no JSON than were. */
  private failed = 0;

  /** The value from where `parser` is to the end of the line, past which it then is; `undefined` if that is none. */
  valueAt(parser: Parser, next: string): Value | undefined {
    if (next !== "{" && next !== "[") return undefined;
    const { text, at } = parser;
    if (at > this.end) {
      const end = text.indexOf("\n", at);
      this.end = end < 0 ? text.length : end;
      this.tries = 0;
    }
    if (this.end - at < SHORTEST || this.end === text.length || this.tries === MOST_TRIES)
      return undefined;
    if (this.failed > MOST_FAILED) return undefined;
    if (text.charAt(this.end - 1) !== (next === "{" ? "}" : "]")) return undefined;
    this.tries++;
    const value = nativeJson(text.slice(at, this.end));
    this.failed += value === undefined ? 1 : -1;
    if (value !== undefined) parser.at = this.end;
    return value;
  }
}
