import { plainOf } from "../../src/paste/foreign/foreign.ts";
import type { Pasted } from "../../src/paste/reading.ts";
import { noteSentence } from "../../src/paste/words/notes.ts";
import { sectionName } from "../../src/paste/words/places.ts";
import { problemSentence } from "../../src/paste/words/problems.ts";
import { readPaste } from "../../src/paste/readPaste.ts";

/** `ln: a -0.1, b -2 | c -0.3, d -1`: what was read, tokens as they were pasted; or the sentence that says why nothing. */
export function describePaste(pasted: Pasted): string {
  if ("problem" in pasted) return problemSentence(pasted.problem);
  const { kind, places, notes } = pasted.reading;
  const passed = notes.find(({ note }) => note === "passed");
  const said = passed?.note === "passed" ? `(${passed.count} passed over) ` : "";
  const lists = places.map(({ section, tokens }) => {
    const name = sectionName(section);
    const list = tokens
      .list()
      .map(({ token, number }) => `${token} ${Number(number.toPrecision(6))}`);
    return `${name === "" ? "" : `${name}: `}${list.join(", ")}`;
  });
  return `${kind}: ${said}${lists.join(" | ")}`;
}

/** What is said of `text` when it is pasted, reading and sentences. */
export function pasteAnswer(text: string): readonly string[] {
  const pasted = readPaste(plainOf(text));
  return "reading" in pasted
    ? [describePaste(pasted), ...pasted.reading.notes.map(noteSentence)]
    : [describePaste(pasted)];
}
