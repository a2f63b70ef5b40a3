import { parseJson } from "./json.ts";
import { readLines } from "./lines.ts";
import type { Pasted } from "./pasted.ts";
import { readJson } from "./readJson.ts";
import { pasteProblems } from "../words.ts";

/** The longest paste that is read, in characters: an answer of some thousand tokens. */
const LONGEST = 2_000_000;

/**
 * What a reader pasted: an API's answer as JSON, or a word and a number to each line. Total: whatever the text, the
 * result is lists of plain strings and numbers within their limits, or one sentence that says what is wrong and where.
 */
export function readPaste(text: string): Pasted {
  if (text.trim() === "") return { problem: pasteProblems.nothing };
  if (text.length > LONGEST) return { problem: pasteProblems.tooLong };
  if (!/^[\s\ufeff]*[[{]/.test(text)) return readLines(text);
  const parsed = parseJson(text);
  if ("json" in parsed) return readJson(parsed.json);
  const lines = readLines(text);
  return "problem" in lines ? { problem: pasteProblems.noJson(parsed.fault) } : lines;
}
