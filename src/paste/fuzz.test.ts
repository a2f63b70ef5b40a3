import { array, assert, constantFrom, integer, oneof, property, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import cases from "./cases.json" with { type: "json" };
import { foreigns, plainOf } from "./foreign/foreign.ts";
import type { Pasted } from "./reading.ts";
import { readPaste } from "./readPaste.ts";
import { tokenNames } from "./tokenNames.ts";
import { noteSentence } from "./words/notes.ts";
import { otherLabel } from "./words/others.ts";
import { placeSentence } from "./words/places.ts";
import { problemSentence } from "./words/problems.ts";

const PIECES = [
  "",
  "{",
  "}",
  "]",
  "[",
  '"',
  "'",
  ",",
  ":",
  "\n",
  "-9999",
  "1e999",
  "NaN",
  "nan",
  "-inf",
  "None",
  "<b>",
  "__proto__",
  "null",
  "0",
  "%",
  "|",
  "...",
  "(",
  "data: ",
  "\ud800",
  "\u2028",
];

/** A real paste with pieces cut out and others put in. */
const mutated = tuple(
  constantFrom(...cases.map(({ input }) => input), ...foreigns.map(({ example }) => example)),
  array(
    tuple(
      integer({ min: 0, max: 5_000 }),
      integer({ min: 0, max: 60 }),
      oneof(string({ unit: "binary", maxLength: 6 }), constantFrom(...PIECES)),
    ),
    { maxLength: 4 },
  ),
).map(([text, changes]) =>
  changes.reduce((changed, [at, cut, put]) => {
    const from = at % (changed.length + 1);
    return changed.slice(0, from) + put + changed.slice(from + cut);
  }, text),
);

const anything = oneof(
  { arbitrary: mutated, weight: 4 },
  string({ unit: "binary", maxLength: 80 }),
  string({ unit: constantFrom(...'[]{}():=",.-0123456789e%|;\n\t aß'), maxLength: 60 }),
);

/** What is wrong with a sentence; what it quotes is the reader's own. */
function faultsOf(sentence: string): readonly string[] {
  const own = sentence.replaceAll(/“.*”/gsu, "“…”");
  return [
    ...(/^[A-Z0-9“].*[.]$/su.test(sentence) ? [] : [`no sentence: ${sentence}`]),
    ...(/undefined|\[object/.test(own) ? [`no words: ${sentence}`] : []),
    ...(/[\n\r]/.test(sentence) ? ["more than a line"] : []),
    ...(sentence.length < 400 ? [] : ["too long"]),
  ];
}

function faultsOfPaste(pasted: Pasted): readonly string[] {
  const labels = pasted.others.map(otherLabel).filter((label) => !/^[A-Z]/.test(label));
  if ("problem" in pasted) return [...labels, ...faultsOf(problemSentence(pasted.problem))];
  const { places, notes, scale } = pasted.reading;
  const numbers = places.flatMap(({ tokens }) => tokens.numbers);
  return [
    ...labels,
    ...notes.flatMap((note) => faultsOf(noteSentence(note))),
    ...places.flatMap((place) => faultsOf(placeSentence(place))),
    ...(places.length > 0 && places.every(({ tokens }) => tokens.length > 1) ? [] : ["too few"]),
    ...(scale === "logits"
      ? numbers.filter((z) => !Number.isFinite(z))
      : numbers.filter((l) => !(l <= 0))
    ).map(String),
    ...places
      .flatMap(({ tokens }) => tokenNames(tokens, [...tokens.numbers.keys()]))
      .filter((name) => name === "" || /\n/.test(name)),
  ];
}

test("whatever is pasted gives finite scores, or logarithms of at most 0, or one sentence; and each other reading does", () => {
  let [read, told] = [0, 0];
  assert(
    property(anything, (given) => {
      const text = plainOf(given);
      const pasted = readPaste(text);
      if ("problem" in pasted) told++;
      else read++;
      expect(faultsOfPaste(pasted)).toEqual([]);
      for (const { choice } of pasted.others)
        expect(faultsOfPaste(readPaste(text, choice))).toEqual([]);
    }),
    { numRuns: Number(process.env["FUZZ_RUNS"] ?? 2_000) },
  );
  expect(read).toBeGreaterThan(200);
  expect(told).toBeGreaterThan(200);
});
