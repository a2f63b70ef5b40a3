/** A value of JSON; objects are maps, so that their members keep their order and no name is special. */
export type Json = null | boolean | number | string | readonly Json[] | ReadonlyMap<string, Json>;

/** What JSON needs at some place; `shallower` is a value with fewer brackets around it. */
export type Expected =
  "end" | "shallower" | "text" | "name" | "value" | "colon" | "comma or ]" | "comma or }";

/** Where a text stops being JSON. */
export interface JsonFault {
  /** The line, from 1. */
  readonly line: number;
  /** What could stand there. */
  readonly expected: Expected;
  /** What stands there, to the end of its line; empty at the end of the text. */
  readonly found: string;
}

/** The value, or the fault. */
export type ParsedJson = { readonly json: Json } | { readonly fault: JsonFault };

/** How deep lists and objects may lie in each other; an answer of an API needs nine. */
export const DEEPEST = 64;

const SPACE = " \t\r\n\ufeff";
const STRING = /"[^"\\\n]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\n]*)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const CONSTANT = /(?:true|false|null|-?Infinity)\b/y;
const CONSTANTS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** What the parser throws to itself. */
class Fault extends Error {
  readonly at: number;
  readonly expected: Expected;

  constructor(at: number, expected: Expected) {
    super(expected);
    this.at = at;
    this.expected = expected;
  }
}

/**
 * Reads `text` as JSON, and as what Python writes for it: `Infinity` and `-Infinity` are numbers. Never throws. Unlike
 * the browsers' own parsers it reports the same fault in all of them, with its line.
 */
export function parseJson(text: string): ParsedJson {
  try {
    return { json: new Reader(text).whole() };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const line = text.slice(0, fault.at).split("\n").length;
    const found = text.slice(fault.at).split("\n", 1)[0]?.trim() ?? "";
    return { fault: { line, expected: fault.expected, found } };
  }
}

/** Reads from a place in a text that moves on. */
class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  whole(): Json {
    const json = this.value(0);
    if (this.peek() !== "") throw this.fault("end");
    return json;
  }

  private value(depth: number): Json {
    if (depth > DEEPEST) throw this.fault("shallower");
    const next = this.peek();
    if (next === "{") return this.object(depth);
    if (next === "[") return this.list(depth);
    if (next === '"') return this.string("text");
    const number = this.take(NUMBER);
    if (number !== undefined) return Number(number);
    const constant = CONSTANTS.get(this.take(CONSTANT) ?? "");
    if (constant === undefined) throw this.fault("value");
    return constant;
  }

  private list(depth: number): readonly Json[] {
    const items: Json[] = [];
    this.members("]", () => items.push(this.value(depth + 1)));
    return items;
  }

  private object(depth: number): ReadonlyMap<string, Json> {
    const members = new Map<string, Json>();
    this.members("}", () => {
      const name = this.string("name");
      if (this.peek() !== ":") throw this.fault("colon");
      this.at++;
      members.set(name, this.value(depth + 1));
    });
    return members;
  }

  /** Goes through what stands between an opening bracket and `end`, with commas between. */
  private members(end: "]" | "}", member: () => void): void {
    this.at++;
    if (this.peek() === end) {
      this.at++;
      return;
    }
    for (;;) {
      member();
      const next = this.peek();
      if (next !== "," && next !== end) throw this.fault(`comma or ${end}`);
      this.at++;
      if (next === end) return;
    }
  }

  private string(expected: Expected): string {
    this.peek();
    const quoted = this.take(STRING);
    if (quoted === undefined) throw this.fault(expected);
    return quoted
      .slice(1, -1)
      .replaceAll(/\\(?:u(.{4})|(.))/gs, (_, code: string | undefined, letter: string) =>
        code === undefined
          ? (ESCAPES.get(letter) ?? letter)
          : String.fromCharCode(parseInt(code, 16)),
      );
  }

  /** The next character that is no space; empty at the end. */
  private peek(): string {
    while (this.at < this.text.length && SPACE.includes(this.text.charAt(this.at))) this.at++;
    return this.text.charAt(this.at);
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [taken] = pattern.exec(this.text) ?? [];
    this.at += taken?.length ?? 0;
    return taken;
  }

  private fault(expected: Expected): Fault {
    return new Fault(this.at, expected);
  }
}
