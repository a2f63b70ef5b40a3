import { expect, test } from "vitest";
import { formatState, parseState } from "../../model/params.ts";
import { placeWithin, stepOn, writingFields, type WritingState } from "./model/state.ts";

const initial: WritingState = {
  model: "chain",
  seed: "luck",
  a: 0,
  b: 1,
  c: 2,
  marks: true,
  place: null,
};
const text = (length: number) =>
  Array.from({ length }, (_, token) => ({ token, word: "a", probability: 1, certain: true }));

test("links carry three temperatures, the seed, the marks and a place, and give them back", () => {
  const state: WritingState = {
    ...initial,
    seed: "0a1b",
    a: 0.3,
    b: Infinity,
    c: 0,
    marks: false,
    place: { row: "c", run: 3, position: 35 },
  };
  const query = formatState(writingFields, initial, state);
  expect(query.map((pair) => pair.join("="))).toEqual([
    "seed=0a1b",
    "ta=0.3",
    "tb=inf",
    "tc=0",
    "marks=0",
    "word=c4.36",
  ]);
  expect(parseState(writingFields, initial, query)).toEqual({ state, misfits: [] });
});

test("a place that no text has is left out, and told", () => {
  for (const word of ["d1.1", "a5.1", "a0.1", "b1.0", "b1.37", "b1", "1.1", ""]) {
    const { state, misfits } = parseState(writingFields, initial, [["word", word]]);
    expect(state).toEqual(initial);
    expect(misfits).toHaveLength(1);
  }
});

test("steps go from word to word, from text to text of a row, and round", () => {
  const row = [text(2), text(1), text(1), text(1)];
  const places = [stepOn(null, () => row)];
  for (let steps = 0; steps < 5; steps++) places.push(stepOn(places.at(-1) ?? null, () => row));
  expect(places.map((place) => writingFields.place.format(place))).toEqual([
    "b1.1",
    "b1.2",
    "b2.1",
    "b3.1",
    "b4.1",
    "b1.1",
  ]);
});

test("a place beyond the end of a text is its last word", () => {
  const place = { row: "b", run: 0, position: 30 } as const;
  expect(placeWithin(place, text(24)).position).toBe(23);
  expect(placeWithin(place, text(36))).toEqual(place);
});
