import { Cursor } from "./cursor.ts";
import { keyAt, memberKeyAt, NAME, printedMember } from "./keys.ts";
import { ARROW, CLOSING, CONSTANTS, NUMBER, numberOfLiteral, SUFFIX } from "./literals.ts";
import { notationAt } from "./notations.ts";
import { takePlainItems, takePlainMember } from "./plainRuns.ts";
import type { Called, Reader } from "./reader.ts";
import { Dict, fitted, hasParts, type Value } from "./value.ts";

/** How deep lists and objects may lie in each other; an answer of an API in Python’s print needs 18. */
export const DEEPEST = 64;

const BEGINS_NUMBER = /[-+−.∞\dIiNn]/;
/** More words of a text without quotation marks, up to the name of the next member. */
const MORE_WORDS =
  /(?: \p{L}[\p{L}\p{M}\p{N}_$.'’-]*(?![\p{L}\p{M}\p{N}_$.'’-]|\s*(?:[:=([{]|->)))+/uy;
const BRACKET_BEHIND = /[ \t]*[{[]/y;
const REASON = /<[^<>\n]{0,200}>/y;
const ELIDED = /(?:…|\.{3})[^,\]})\n]*/y;

/**
 * Reads values from a place in a text that moves on: JSON, what programs print for the same, and how they write it
 * themselves. Commas may be missing, and so may what closes the last brackets, which is noted.
 */
export class Parser extends Cursor implements Reader {
  /** Whether `...` stood where values were left out. */
  elided = false;

  /** @throws Fault if no value stands here */
  value(depth = 0): Value {
    if (depth > DEEPEST) throw this.fault("shallower");
    const next = this.peek();
    if (next === "{") return this.object(depth);
    if (next === "[" && this.text.charAt(this.at + 1) !== "]") return this.list(depth, "]");
    if (next === "(") return this.list(depth, ")");
    if (CLOSING.has(next)) return this.string(next);
    const number = BEGINS_NUMBER.test(next) ? this.take(NUMBER) : undefined;
    if (number !== undefined) {
      this.take(SUFFIX);
      return numberOfLiteral(number);
    }
    const notation = notationAt(this);
    if (notation) return notation.read(this, depth);
    if (next === "[") return this.list(depth, "]");
    // `<Reason.STOP: 'stop'>` and the like say nothing here.
    if (next === "<" && this.take(REASON) !== undefined) return null;
    const name = this.take(NAME);
    if (name === undefined) throw this.fault("value");
    return this.named(name, depth);
  }

  /** The name and its colon, arrow or equals sign, if they stand here; else nothing is read. */
  key(): string | undefined {
    return keyAt(this);
  }

  /** What stands between a bracket that opens here and `end`, its members and what has no name. @throws Fault */
  members(depth: number, end: string): Called {
    const members = new Dict();
    const bare: Value[] = [];
    this.at++;
    while (this.goesOn(end)) {
      if (takePlainMember(this, members)) continue;
      const printed = printedMember(this);
      const key = printed ? undefined : memberKeyAt(this);
      if (printed) members.add(...printed);
      else if (key === undefined) bare.push(this.value(depth + 1));
      else if (this.peek() === end) throw this.fault("value");
      else if (this.peek() !== "") members.add(key, this.value(depth + 1));
    }
    return { members: members.closed(), bare };
  }

  /** What a call holds in its round brackets. @throws Fault */
  called(depth: number): Called {
    this.peek();
    return this.members(depth, ")");
  }

  private object(depth: number): Value {
    const { members, bare } = this.members(depth, "}");
    if (members.keys.length === 0 && bare.length > 0) return bare;
    // Protocol buffers print their parts with nothing between the name and the bracket.
    return bare.some(hasParts)
      ? new Dict([...members.keys, ""], [...members.values, bare])
      : members;
  }

  /** A list, or what has names in a list’s brackets, as in PHP and Swift. */
  private list(depth: number, end: string): Value {
    const items: Value[] = [];
    let members: Dict | undefined;
    this.at++;
    while (this.goesOn(end)) {
      if (members === undefined && takePlainItems(this, items)) continue;
      const item = this.value(depth + 1);
      const next = this.text.charAt(this.at);
      const from = this.at;
      if (next === "," || next === end || hasParts(item) || this.take(ARROW) === undefined)
        items.push(item);
      else if (items.length > 0) {
        this.at = from;
        throw this.fault("value");
      } else {
        members ??= new Dict();
        members.add(String(item), this.value(depth + 1));
      }
    }
    return members !== undefined && items.length === 0 ? members : fitted(items);
  }

  /** What a word stands for: a constant, what a call holds, what a printed class holds, or itself. */
  private named(name: string, depth: number): Value {
    const after = this.text.charAt(this.at);
    if (/^[bru]+$/i.test(name) && CLOSING.has(after)) return this.string(after);
    const constant = CONSTANTS.get(name);
    if (constant !== undefined) return constant;
    if (after === "(") {
      const { members, bare } = this.called(depth);
      const inside = bare.find(hasParts) ?? bare.find((value) => value !== null) ?? members;
      // `Map(2) {…}`, `Array(2) […]`: what is in the round brackets counts what is behind them.
      const next = this.take(BRACKET_BEHIND)?.trimStart();
      if (next !== undefined) this.at--;
      return next === "{" || (next === "[" && !hasParts(inside)) ? this.value(depth) : inside;
    }
    const more = this.take(MORE_WORDS);
    if (more !== undefined) return name + more;
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
      if (next !== "…" && !this.text.startsWith("...", this.at)) return true;
      this.elided = true;
      this.take(ELIDED);
    }
  }
}
