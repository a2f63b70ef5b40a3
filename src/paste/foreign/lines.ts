import { kindNamed } from "../kinds.ts";
import { isNumber } from "../numbers.ts";
import { wordThenNumber } from "../text/wordThenNumber.ts";
import { tableText } from "./tableText.ts";

/** `P(butter | toast) = 0.58`, `log p(jam): -1.5`: what the number is called, and of which word it is. */
const OF_WORD = /^([\p{L} ]{1,12}\d{0,2})\((.{1,100}?)(?:\s*[|∣].{0,100})?\)\s*[:=≈]\s*(.{1,40})$/u;

/** Lines or parts of a line such as `P(butter) = 0.58`, as a table under what the numbers are called. */
export function fromFunctions(text: string): string | undefined {
  const rows: string[][] = [];
  let called = "";
  for (const part of text.split(/\n|[,;]\s+(?=[\p{L} ]{1,12}\d{0,2}\()/u)) {
    if (part.trim() === "") continue;
    const [, name = "", word = "", number = ""] = OF_WORD.exec(part.trim()) ?? [];
    called ||= name;
    if (name !== called || kindNamed(name) === undefined || !isNumber(number)) return undefined;
    rows.push([word, number]);
  }
  return tableText([["word", called], ...rows]);
}

/** `T = 1: butter 58%, jam 21%`, a line to each position, as a list of maps. */
export function fromNamedLines(text: string): string | undefined {
  const maps: string[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const [, rest = ""] = /^[^:,]{1,40}:\s+(.*)$/.exec(line.trim()) ?? [];
    const parts = rest.split(/[,;]\s+/).map((part) => wordThenNumber(part.trim()));
    if (parts.length < 2 || !parts.every((part) => part && part.word !== "")) return undefined;
    maps.push(
      `{${parts.map((part) => `${JSON.stringify(part?.word)}: ${JSON.stringify(part?.number)}`).join(", ")}}`,
    );
  }
  return maps.length > 1 ? `[${maps.join(", ")}]` : undefined;
}

/** When and by whom a line was sent, as chats are copied. */
const SENT =
  /^\s*\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?\]?(?: -)? [^:\n]{1,40}: /i;

/** The lines of a chat without when and by whom each was sent. */
export function fromChat(text: string): string | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.every((line) => SENT.test(line))
    ? lines.map((line) => line.replace(SENT, "")).join("\n")
    : undefined;
}

/** The index that R puts before each line of a vector: `[1]  5.0  4.0`. */
const R_INDEX = /^\s*\[\d+\]\s+(?=\S)/;

/** The numbers of a vector of R in one line, without its indices. */
export function fromVector(text: string): string | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.every((line) => R_INDEX.test(line))
    ? lines.map((line) => line.replace(R_INDEX, "")).join(" ")
    : undefined;
}

/** That a number is none that is exact, or how far off it may be: `about 5`, `5.0 ± 0.1`. */
const INEXACT =
  /\s?(?:±|\+\/-)\s?[\d.,]+|([:=]\s?)(?:about|around|roughly|approximately|approx\.?|ca\.?|circa)\s+(?=[\d.~])/g;

/** `text` with its numbers as if they were exact. */
export const asExact = (text: string): string => text.replaceAll(INEXACT, "$1");

/** What is said before an answer, a line to each who speaks, without a number. */
const SAID =
  /^\s*(?:(?:user|assistant|human|system|you|model|chatgpt|claude|gemini)\s*:[^\d\n]*\n\s*)+/i;

/** A conversation without what was said before its list. */
export const fromConversation = (text: string): string => text.replace(SAID, "");
