import { randomLcg } from "d3";
import {
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record,
  string,
  tuple,
  uniqueArray,
} from "fast-check";
import { expect, test } from "vitest";
import { readersTemperature } from "../../../tests/support/arbitraries.ts";
import { estimateTemperature, softmax, truncate } from "../../math/index.ts";
import { drawTally } from "../../math/index.ts";
import { formatState, parseState } from "../../model/params.ts";
import { seedNumber } from "../../model/seed.ts";
import { toast } from "../../model/vocabulary.ts";
import { comparisonOf, estimateOf } from "./estimates.ts";
import { type CountedWord, isPair, isTally, type PairedWord } from "./model/entries.ts";
import { cleanWord } from "../../model/wordList.ts";
import { expectedAt } from "./model/estimate.ts";
import { estimateFields } from "./model/fields.ts";
import { beginning, drawn, type EstimateState } from "./model/state.ts";
import { states as apart } from "./states.ts";
import { dialWords, estimateSentence, neededSentence, pairWords } from "./words.ts";

const words = uniqueArray(
  string({ unit: "binary", minLength: 1, maxLength: 20 })
    .map(cleanWord)
    .filter((word) => word !== ""),
  { minLength: 2, maxLength: 20 },
);
const number = (lowest: number, highest: number) =>
  option(
    integer({ min: lowest * 1000, max: highest * 1000 }).map((n) => n / 1000),
    { nil: undefined, freq: 8 },
  );
const tallies = words
  .chain((names) =>
    array(tuple(number(-1000, 1000), integer({ min: 0, max: 300 })), {
      minLength: names.length,
      maxLength: names.length,
    }).map((rows) =>
      rows.map(([score, count], i): CountedWord => ({ word: names[i]!, score, count })),
    ),
  )
  .filter(isTally);
const pairs = words
  .chain((names) =>
    array(tuple(number(-30, 0), number(-30, 0)), {
      minLength: names.length,
      maxLength: names.length,
    }).map((rows) =>
      rows.map(([first, second], i): PairedWord => ({ word: names[i]!, first, second })),
    ),
  )
  .filter(isPair);
const states = record<EstimateState>({
  temperature: readersTemperature,
  view: constantFrom("tally", "answers"),
  tally: tallies,
  pair: pairs,
  digits: integer({ min: 0, max: 17 }),
  cut: constantFrom(true, false),
  seed: constantFrom("luck", "0000", "zzzz"),
});

const at = (change: Partial<EstimateState>): EstimateState => ({ ...beginning, ...change });
const counted = (counts: readonly number[]): readonly CountedWord[] =>
  toast.words.map((word, i) => ({ word, score: toast.logits[i]!, count: counts[i]! }));
const said = (state: EstimateState): string =>
  estimateSentence(
    state,
    () => estimateOf(state),
    () => comparisonOf(state),
  ).replaceAll("\u00a0", " ");
const asked = (text: string): EstimateState =>
  parseState(estimateFields, beginning, new URLSearchParams(text)).state;

test("a link gives back every state to the last digit", () => {
  assert(
    property(states, (state) => {
      const text = new URLSearchParams(
        formatState(estimateFields, beginning, state).map(([name, value]) => [name, value]),
      ).toString();
      expect(parseState(estimateFields, beginning, new URLSearchParams(text))).toEqual({
        state,
        misfits: [],
      });
    }),
  );
});

test.each([
  "tally=butter*5*1",
  "tally=butter*5*1_butter*4*1",
  "tally=butter*5*1_jam*4*-1",
  "tally=butter*5*1_jam*4*0.5",
  "tally=butter*5*1_jam*4",
  "tally=butter*5*9999_jam*4*9999",
  "tally=butter*5000000*1_jam*4*1",
  "tally=*5*1_jam*4*1",
  "pair=a*-1*-1",
  "pair=a*1*-1_b*-1*-1",
  "pair=a**_b*-1*-1",
  "digits=18",
])("a link that says %s is told that it is wrong, and changes nothing", (text) => {
  const { state, misfits } = parseState(estimateFields, beginning, new URLSearchParams(text));
  expect(state).toEqual(beginning);
  expect(misfits).toHaveLength(1);
});

test("every state is put into sane sentences", () => {
  assert(
    property(states, (state) => {
      const { tally, temperature } = state;
      const sentences = [
        said(state),
        neededSentence(estimateOf(state)),
        dialWords(expectedAt(tally, temperature), temperature),
        pairWords(comparisonOf(state), temperature),
      ];
      for (const sentence of sentences) {
        // Names may say anything; the sentences may not.
        const bare = [...tally, ...state.pair].reduce(
          (text, { word }) => text.replaceAll(word, ""),
          sentence,
        );
        expect(bare).not.toMatch(/NaN|undefined|Infinity|\[object|-\d/);
      }
    }),
    { numRuns: 60 },
  );
});

test("the figure begins with answers that were drawn at T = 1, and the dial at 1.5 looks ignored", () => {
  const made = drawTally(200, softmax(toast.logits), randomLcg(seedNumber("roll")));
  expect(beginning.tally).toEqual(counted(made));
  expect(said(beginning)).toBe(
    "The likeliest temperature of these 200 answers is T = 1.04, with 95% confidence between 0.90 and 1.23. T = 1.50, where the dial stands, lies outside, and T = 1 inside: as if the setting was ignored.",
  );
  expect(said(at({ temperature: 1 }))).toMatch(/T = 1\.00, where the dial stands, lies inside\.$/);
});

test("the preset of a cut was drawn at T = 2 from four words; the three others are named, and T = 2 is found", () => {
  const { probabilities } = truncate(toast.logits, { temperature: 2, topK: 4 });
  const made = drawTally(200, probabilities, randomLcg(seedNumber("luck")));
  const state = asked(apart.presets[0]!.query);
  expect(state.tally).toEqual(counted(made));
  expect(said(state)).toMatch(
    /^Never came: garlic, regret and gravel\. No temperature alone explains that: they look cut off\. What was left is likeliest at T = 1\.99, with 95% confidence between 1\.50 and 2\.94\. T = 2\.00, where the dial stands, lies inside\.$/,
  );
});

test("answers drawn here are as many as were asked for, and of the dial's temperature", () => {
  const state = at({ temperature: 0.5 });
  const after = { ...state, ...drawn(state, 1000, randomLcg(0.3)) };
  const estimate = estimateOf(after);
  if (typeof estimate === "string") throw new Error(estimate);
  expect(estimate.total).toBe(1000);
  expect(estimate.temperature.low).toBeLessThan(0.5);
  expect(estimate.temperature.high).toBeGreaterThan(0.5);
  expect(after.seed).not.toBe(state.seed);
});

test("with the cut on, what is drawn never has a fifth word", () => {
  const { tally } = drawn(at({ temperature: 5, cut: true }), 1000, randomLcg(0.3));
  expect(tally.slice(4).map(({ count }) => count)).toEqual([0, 0, 0]);
  expect(Math.min(...tally.slice(0, 4).map(({ count }) => count))).toBeGreaterThan(100);
});

test("fifty answers are enough to tell T = 0.2 from T = 1.5, as the article says", () => {
  const typical = (T: number): number[] => softmax(toast.logits, T).map((p) => Math.round(50 * p));
  expect(estimateTemperature(toast.logits, typical(0.2)).high).toBeLessThan(0.5);
  expect(estimateTemperature(toast.logits, typical(1.5)).low).toBeGreaterThan(0.8);
});

test("a word that ought to have come and never did is marked", () => {
  const rows = expectedAt(counted([85, 48, 44, 23, 0, 0, 0]), 2);
  expect(rows.filter(({ isMissed }) => isMissed).map(({ word }) => word)).toEqual([
    "garlic",
    "regret",
  ]);
  expect(expectedAt(counted([50, 0, 0, 0, 0, 0, 0]), 0.2).some(({ isMissed }) => isMissed)).toBe(
    false,
  );
});

test("an answer without a score is left out and told, and changes no estimate", () => {
  const tally = [...beginning.tally, { word: "tomato", score: undefined, count: 3 }];
  const [without, beside] = [estimateOf(beginning), estimateOf(at({ tally }))];
  expect(beside).toEqual({ ...(without as object), unscored: tally.slice(-1) });
  expect(neededSentence(beside)).toMatch(/3 answers are no word with a score \(tomato\)/);
});

test.each([
  [[0, 0, 0, 0, 0, 0, 0], /^No answer has a score yet/],
  [[50, 0, 0, 0, 0, 0, 0], /is T = 0, with 95% confidence at most 0\.3/],
  [[20, 20, 20, 20, 20, 20, 20], /is T = ∞, with 95% confidence at least \d/],
  [[1, 2, 5, 9, 20, 30, 60], /^No temperature makes these 127 answers: the lower the score/],
  [
    [0, 60, 40, 15, 5, 1, 0],
    /^No temperature makes these 121 answers: jam came 60 times, where even the likeliest T = 2\.55 expects 26\.$/,
  ],
])("%j is answered by %s", (counts, sentence) => {
  expect(said(at({ tally: counted(counts) }))).toMatch(sentence);
});

test("scores that are all equal say nothing, and one score says nothing", () => {
  const level = beginning.tally.map((row) => ({ ...row, score: 1 }));
  expect(said(at({ tally: level }))).toMatch(/^All scores are equal/);
  const one = beginning.tally.map((row, i) => ({ ...row, score: i === 0 ? 1 : undefined }));
  expect(said(at({ tally: one }))).toMatch(/^Fewer than two words have a score/);
});

test("the two answers that the figure begins with are of T = 1 and T = 2", () => {
  const state = asked("view=answers&t=1");
  expect(said(state)).toBe(
    "T₁/T₂ is 0.500. If the first answer was of T = 1.00, where the dial stands, the second was of T = 2.00.",
  );
  expect(said({ ...state, temperature: 0.5 })).toMatch(/the second was of T = 1\.00\.$/);
  expect(said({ ...state, temperature: 0 })).toMatch(/which was neither 0 nor ∞/);
});

test("the same numbers twice are one temperature; a mess is none; a word that one lacks is told", () => {
  const pair = (text: string): string => said(asked(`view=answers&t=1&pair=${text}&digits=1`));
  expect(pair("a*-1*-1_b*-2*-2_c*-3.5*-3.5")).toMatch(/are the first’s again\. Both are of one T/);
  expect(pair("a*-1*-1_b*-2*-9_c*-3*-2")).toMatch(/lie on no line/);
  expect(pair("a*-1*-0.5_b*-2*-1_c*-3.5*-1.8_d*-6*")).toMatch(
    /Only the first tells d\. A cut may be why\.$/,
  );
  expect(pair("a*-1*_b**-1")).toMatch(/share too little/);
});
