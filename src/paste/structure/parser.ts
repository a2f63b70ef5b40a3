import { CLOSING, CONSTANTS, NUMBER, numberOfLiteral, unescaped } from "./literals.ts";
import { Dict, hasParts, type Value } from "./value.ts";

/** What was needed where a text stops being structured; `shallower` is a value with fewer brackets around it. */
export type Expected = "shallower" | "text" | "name" | "value" | "colon";

/** What the parser throws to who called it: where in the text it could not go on. */
export class Fault extends Error {
  readonly at: number;
  readonly expected: Expected;

  constructor(at: number, expected: Expected) {
    super(expected);
    this.at = at;
    this.expected = expected;
  }
}

/** How deep lists and objects may lie in each other; an answer of an API in Python’s print needs 18. */
export const DEEPEST = 64;

/** The commonest numbers, which need no other pattern. */
const PLAIN_NUMBER = /-?\d+(?:\.\d+)?(?=[,\])}\n])/y;
const BLANKS = /[\s\ufeff]+/y;
const COMMENT = /\/\/[^\n]*|#[^\n]*|\/\*[^]*?\*\//y;
const NAME = /[A-Za-z_$](?:[\w$.-]*[\w$])?/y;
const ARROW = /\s*(?:=>|[:=])(?![=])/y;

/**
 * Reads values from a place in a text that moves on: JSON, what Python and JavaScript print for the same, tensors and
 * arrays. Commas may be missing, and so may what closes the last brackets, which is noted.
 */
export class Parser {
  readonly text: string;
  at = 0;
  /** Whether the text ended before its brackets were closed. */
  cut = false;
  /** Whether `...` stood where values were left out. */
  elided = false;
  private readonly lasts = new Map<string, number>();

  constructor(text: string) {
    this.text = text;
  }

  /** The next character that is neither blank nor comment; empty at the end. */
  peek(): string {
    for (;;) {
      const next = this.text.charAt(this.at);
      if (next <= " " || next > "~") this.take(BLANKS);
      const after = this.text.charAt(this.at);
      if ((after !== "#" && after !== "/") || this.take(COMMENT) === undefined) return after;
    }
  }

  /** @throws Fault if no value stands here */
  value(depth = 0): Value {
    if (depth > DEEPEST) throw this.fault("shallower");
    const next = this.peek();
    if (next === "{") return this.object(depth, "}");
    if (next === "[") return this.list(depth, "]");
    if (next === "(") return this.list(depth, ")");
    if (CLOSING.has(next)) return this.string(next);
    if (next === "<") return this.angled();
    const plain = this.take(PLAIN_NUMBER);
    if (plain !== undefined) return Number(plain);
    const number = this.take(NUMBER);
    if (number !== undefined) return numberOfLiteral(number);
    const name = this.take(NAME);
    if (name === undefined) throw this.fault("value");
    return this.named(name, depth);
  }

  /** The name and its colon, arrow or equals sign, if they stand here; else nothing is read. */
  key(): string | undefined {
    const from = this.at;
    const next = this.peek();
    const name = CLOSING.has(next)
      ? this.string(next)
      : (this.take(NUMBER) ?? this.take(NAME) ?? (next === "(" ? this.tupleKey() : undefined));
    if (name !== undefined && this.take(ARROW) !== undefined) return name;
    this.at = from;
    return undefined;
  }

  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [taken] = pattern.exec(this.text) ?? [];
    this.at += taken?.length ?? 0;
    return taken;
  }

  private list(depth: number, end: string): readonly Value[] {
    const items: Value[] = [];
    this.at++;
    while (this.goesOn(end)) items.push(this.value(depth + 1));
    return items;
  }

  /** The members up to `end`, and what stands among them without a name. */
  private object(depth: number, end: string, bare?: Value[]): Value {
    const members = new Dict();
    const unnamed: Value[] = bare ?? [];
    this.at++;
    while (this.goesOn(end)) {
      const key = this.key();
      if (key === undefined) unnamed.push(this.value(depth + 1));
      else if (this.peek() === "" || this.text.charAt(this.at) === end) {
        if (this.peek() === end) throw this.fault("value");
      } else members.add(key, this.value(depth + 1));
    }
    if (members.keys.length === 0 && unnamed.length > 0) return unnamed;
    // Protocol buffers print their parts with nothing between the name and the bracket.
    if (bare === undefined && unnamed.some(hasParts)) members.add("", unnamed);
    return members;
  }

  /** What a word stands for: a constant, what a call holds, what a printed class holds, or itself. */
  private named(name: string, depth: number): Value {
    if (/^[bru]+$/i.test(name) && CLOSING.has(this.text.charAt(this.at)))
      return this.string(this.text.charAt(this.at));
    const constant = CONSTANTS.get(name);
    if (constant !== undefined) return constant;
    if (this.text.charAt(this.at) === "(") {
      const bare: Value[] = [];
      const members = this.object(depth, ")", bare);
      const called = bare.find(hasParts) ?? bare.find((value) => value !== null);
      const inside = called ?? members;
      const after = this.peek();
      return after === "{" || (after === "[" && !hasParts(inside)) ? this.value(depth) : inside;
    }
    const next = this.peek();
    return next === "{" || next === "[" ? this.value(depth) : name;
  }

  /** Whether another item stands before `end`, which is gone past if not. */
  private goesOn(end: string): boolean {
    for (;;) {
      let next = this.peek();
      while (next === "," || next === ";") {
        this.at++;
        next = this.peek();
      }
      if (next === "") {
        this.cut = true;
        return false;
      }
      if (next === end) {
        this.at++;
        return false;
      }
      if (next === "…" || this.text.startsWith("...", this.at)) {
        this.elided = true;
        this.take(/(?:…|\.{3})[^,\]})\n]*/y);
      } else return true;
    }
  }

  private string(open: string): string {
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

  /** `<Reason.STOP: 'stop'>` and the like, which say nothing here. */
  private angled(): null {
    if (this.take(/<[^<>\n]{0,200}>/y) === undefined) throw this.fault("value");
    return null;
  }

  private tupleKey(): string | undefined {
    return this.take(/\([^()\n]{0,200}\)/y);
  }

  private fault(expected: Expected): Fault {
    return new Fault(this.at, expected);
  }
}

/** The longest text without a closing mark that is taken for one cut off at the end of the paste, in characters. */
const LONGEST_CUT_TEXT = 20_000;
