import { isBlank } from "../numbers.ts";
import { Fault, type Expected } from "./fault.ts";
import { CLOSING, unescaped } from "./literals.ts";

const COMMENT = /\/\/[^\n]*|#[^\n]*|\/\*[^]*?\*\//y;

/** The longest text without a closing mark that is taken for one cut off at the end of the paste, in characters. */
const LONGEST_CUT_TEXT = 20_000;

/** A place in a text that moves on as what stands there is taken. */
export class Cursor {
  readonly text: string;
  at = 0;
  /** Whether the text ended before what was begun in it was closed. */
  cut = false;
  private readonly lasts = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  /** The next character that is neither blank nor comment; empty at the end. */
  peek(): string {
    for (;;) {
      while (isBlank(this.text.charCodeAt(this.at))) this.at++;
      const after = this.text.charAt(this.at);
      if ((after !== "#" && after !== "/") || this.take(COMMENT) === undefined) return after;
    }
  }

  /** What `pattern`, a sticky one, matches here, which is gone past; `undefined` if it does not. */
  take(pattern: RegExp): string | undefined {
    const { at } = this;
    pattern.lastIndex = at;
    if (!pattern.test(this.text)) return undefined;
    this.at = pattern.lastIndex;
    return this.text.slice(at, this.at);
  }

  /** The text that the quotation mark `open` begins here. @throws Fault if it is never closed */
  string(open: string): string {
    const close = CLOSING.get(open) ?? open;
    const from = this.at + 1;
    let end = this.lastOf(close) < from ? -1 : this.text.indexOf(close, from);
    while (end >= 0 && this.isEscaped(end, from)) end = this.text.indexOf(close, end + 1);
    if (end < 0) {
      if (this.text.length - from > LONGEST_CUT_TEXT) throw this.fault("text");
      this.cut = true;
      end = this.text.length;
    }
    this.at = end + 1;
    return unescaped(this.text.slice(from, end));
  }

  /** That something else was expected here. */
  fault(expected: Expected): Fault {
    return new Fault(this.at, expected);
  }

  /** Where `close` stands for the last time: past it, looking for it would go through the whole text each time. */
  private lastOf(close: string): number {
    const known = this.lasts.get(close) ?? this.text.lastIndexOf(close);
    this.lasts.set(close, known);
    return known;
  }

  private isEscaped(end: number, from: number): boolean {
    let before = end - 1;
    while (before >= from && this.text.charAt(before) === "\\") before--;
    return (end - before) % 2 === 0;
  }
}
