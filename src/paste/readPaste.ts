import { assemble } from "./assemble.ts";
import { fileKindOfText } from "./file.ts";
import { draftOf, haveEnough, fromDocument, isTelling } from "./fromDocument.ts";
import { fromLines } from "./fromLines.ts";
import type { Choice, Pasted, Problem } from "./reading.ts";
import { placesIn } from "./shapes/places.ts";
import { documentOf } from "./structure/document.ts";
import { hasAny, unwrapped } from "./unwrap.ts";

/** The longest paste that is read, in characters: a vocabulary of 300,000 tokens with names, as JSON. */
const LONGEST = 24_000_000;

/**
 * What `text` says: the answer of an API in any known shape, a table, a list, or numbers; as `choice` has it where it can
 * be read in more than one way. Total: whatever the text, the result is places with tokens and finite numbers (or −∞ for
 * a logarithm that was not told), or one problem.
 */
export function readPaste(text: string, choice: Choice = {}): Pasted {
  if (text.length > LONGEST) return refused({ problem: "tooLong" });
  const plain = unwrapped(text);
  if (plain.trim() === "") return refused({ problem: "nothing" });
  const file = fileKindOfText(plain);
  if (file) return refused({ problem: "file", file });
  const pasted = readPlain(plain, choice);
  return "problem" in pasted && UNREAD.has(pasted.problem.problem) && HEXADECIMAL.test(plain)
    ? refused({ problem: "hexadecimal" })
    : pasted;
}

/** Numbers in hexadecimal, and the problems that may come of nothing but those. */
const HEXADECIMAL = /(?:^|[\s,;:["'(=])0x[\da-f.]+/i;
const UNREAD: ReadonlySet<string> = new Set(["noLine", "unknownJson", "noJson", "few"]);

const BRACKETS = ["[", "{", "(", "<|"] as const;

/** What a text of values has somewhere: a bracket that is no mere remark after a word. */
const BRACKETED = /[[{]|[\w>]\(|\barray \(|= ?\(|<\||^[ \t]*\([^()\n]{1,200},[^(),\n]{1,60}\),?$/m;

function readPlain(plain: string, choice: Choice): Pasted {
  const bracketed = hasAny(plain, BRACKETS) && BRACKETED.test(plain);
  const document = bracketed ? documentOf(plain, haveEnough) : undefined;
  const structured = document && fromDocument(document, choice);
  if (structured && ("reading" in structured || isTelling(plain, document))) return structured;
  const lines = fromLines(plain, choice);
  if ("reading" in lines) return lines;
  if (document === undefined && UNREAD.has(lines.problem.problem)) {
    // Members without any bracket, such as YAML has.
    const loose = documentOf(plain, haveEnough);
    const places = placesIn(loose.values);
    if (places.length > 0) return assemble(draftOf(loose, places), choice);
  }
  return lines;
}

const refused = (problem: Problem): Pasted => ({ problem, others: [] });
