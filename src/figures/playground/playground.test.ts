import {
  array,
  assert,
  constantFrom,
  integer,
  property,
  record,
  string,
  uniqueArray,
} from "fast-check";
import { expect, test } from "vitest";
import { logSoftmax, reweightTopLogprobs, softmax } from "../../math/index.ts";
import { doubledWithin, levelled, shiftedWithin } from "../../model/edits.ts";
import { axisOf } from "./axis.ts";
import { readLists } from "./pastedLists.ts";
import { formatState, parseState } from "../../model/params.ts";
import { pinnedOf, withoutPin, withPin } from "./model/pins.ts";
import { beginning, kindOf, playgroundOf, type PlaygroundState } from "./model/playground.ts";
import { listField, pinsField, playgroundFields } from "./model/fields.ts";
import {
  cleanWord,
  type Entry,
  SCORE_LIMITS,
  scoresOf,
  UNREPORTED,
  whyNotLogprobs,
  withoutWord,
  withWord,
} from "./model/list.ts";
import { typedReturnedAt, typedScore, typedVocabSize, typedWord } from "./problems.ts";
import {
  dialWords,
  noLogprobsSentence,
  pinSentence,
  playgroundSentence,
  rowNumberText,
  shareText,
  unseenSentence,
} from "./words.ts";
import reference from "../../../tests/math/reference.json" with { type: "json" };
import { finite, readersTemperature } from "../../../tests/support/arbitraries.ts";
import "../../../tests/support/matchers.ts";

const word = string({ unit: "binary", minLength: 1, maxLength: 20 })
  .map(cleanWord)
  .filter((clean) => clean !== "");
const words = uniqueArray(word, { minLength: 2, maxLength: 60 });
const list = words.chain((names) =>
  array(finite(SCORE_LIMITS.lowest, SCORE_LIMITS.highest), {
    minLength: names.length,
    maxLength: names.length,
  }).map((scores) => names.map((name, i): Entry => ({ word: name, score: scores[i]! }))),
);
/** Log-probabilities of the top of some vocabulary. */
const logprobs = list.map((entries) => {
  const shares = softmax(entries.map(({ score }) => score / SCORE_LIMITS.highest));
  return entries.map((entry, i): Entry => ({ ...entry, score: Math.log(shares[i]! * 0.9) }));
});
const pins = uniqueArray(readersTemperature, { maxLength: 3 });
const state = record<PlaygroundState>({
  temperature: readersTemperature,
  list,
  kind: constantFrom("logits", "logprobs"),
  vocabSize: integer({ min: 2, max: 1_000_000 }),
  returnedAt: readersTemperature.filter((T) => T > 0 && T < Infinity),
  pins,
});
const sharesOf = (at: PlaygroundState): readonly number[] =>
  playgroundOf(at).rows.map(({ lower }) => lower);
const at = (change: Partial<PlaygroundState>): PlaygroundState => ({ ...beginning, ...change });
const listOfScores = (scores: readonly number[]): readonly Entry[] =>
  scores.map((score, i) => ({ word: `w${i}`, score }));

test("a link gives back every state to the last digit", () => {
  assert(
    property(state, (told) => {
      const params = new URLSearchParams(
        formatState(playgroundFields, beginning, told).map(([name, text]) => [name, text]),
      );
      const read = parseState(playgroundFields, beginning, new URLSearchParams(params.toString()));
      expect(read).toEqual({ state: told, misfits: [] });
    }),
  );
});

test("a link is as short as its words allow", () => {
  expect(new URLSearchParams([["list", listField.format(beginning.list)]]).toString()).toBe(
    "list=butter*5_jam*4_honey*3.5_cheese*2.5_garlic*1.5_regret*0_gravel*-1",
  );
  expect(listField.format([{ word: "a_b*c%2A", score: 1 }])).toBe("a%5Fb%2Ac%252A*1");
});

test("any text is a list of different words with scores, or none", () => {
  const near = string({ unit: constantFrom(..."ab_*%25FA-.0123456789e ") });
  assert(
    property(
      near.chain((text) => constantFrom(text, `a*1_${text}`, `a*1_b*2_${text}`)),
      (text) => {
        const read = listField.parse(text);
        if (read === undefined) return;
        expect(new Set(read.map((entry) => entry.word)).size).toBe(read.length);
        expect(listField.parse(listField.format(read))).toEqual(read);
      },
    ),
    { numRuns: 1000 },
  );
  for (const text of [
    "a*1",
    "a*1_a*2",
    "a*1_b*1000001",
    "a*1_b*NaN",
    "a*1_*2",
    "a*1_b*2*3",
    " a*1_b*2",
  ])
    expect(listField.parse(text), text).toBeUndefined();
  expect(listField.parse("a*1_b*-9999")).toEqual([
    { word: "a", score: 1 },
    { word: "b", score: UNREPORTED },
  ]);
});

test("pins are up to three different temperatures", () => {
  expect(pinsField.parse("0.5_2_inf")).toEqual([0.5, 2, Infinity]);
  for (const text of ["1_1", "1_2_3_4", "x", "1_", "-1"])
    expect(pinsField.parse(text)).toBeUndefined();
  assert(
    property(pins, readersTemperature, (kept, T) => {
      const more = withPin(kept, T);
      expect(more === kept).toBe(kept.includes(T) || kept.length === 3);
      expect(withoutPin(more, T)).toEqual(withoutPin(kept, T));
      expect(pinsField.parse(pinsField.format(more))).toEqual(more);
    }),
  );
});

test("softmax runs over every word of the list", () => {
  assert(
    property(list, readersTemperature, (entries, temperature) => {
      const scores = entries.map(({ score }) => score);
      expect(sharesOf(at({ list: entries, temperature }))).toEqual(softmax(scores, temperature));
    }),
  );
});

test("doubling every score is halving T, to the last bit", () => {
  assert(
    property(
      array(integer({ min: -500_000, max: 500_000 }), { minLength: 2, maxLength: 60 }),
      finite(0.01, 50),
      (scores, T) => {
        const doubled = doubledWithin(scores, SCORE_LIMITS)!;
        expect(sharesOf(at({ list: listOfScores(doubled), temperature: T }))).toEqual(
          sharesOf(at({ list: listOfScores(scores), temperature: T / 2 })),
        );
      },
    ),
  );
});

test("adding a whole number to whole scores leaves every share as it was, to the last bit", () => {
  assert(
    property(
      array(integer({ min: -900_000, max: 900_000 }), { minLength: 2, maxLength: 60 }),
      integer({ min: -100, max: 100 }),
      readersTemperature,
      (scores, amount, T) => {
        const shifted = shiftedWithin(scores, amount, SCORE_LIMITS)!;
        expect(sharesOf(at({ list: listOfScores(shifted), temperature: T }))).toEqual(
          sharesOf(at({ list: listOfScores(scores), temperature: T })),
        );
      },
    ),
  );
});

test("scores move together or not at all, and leave no decimal dust behind", () => {
  expect(shiftedWithin([0.1, 999_998], 3, SCORE_LIMITS)).toBeNull();
  expect(doubledWithin([0.1, -500_001], SCORE_LIMITS)).toBeNull();
  expect(shiftedWithin([4.9, -3], 3, SCORE_LIMITS)).toEqual([7.9, 0]);
  expect(levelled([5, 4, 3.5])).toEqual([4.167, 4.167, 4.167]);
});

/** Softmax as the reference has it, where a playground can hold its logits. */
const cases = reference.cases.flatMap(({ id, op, input, params, expected, tolerance }) => {
  const { logits } = input as { readonly logits?: readonly unknown[] };
  const { temperature } = params as { readonly temperature?: unknown };
  if (op !== "softmax" || !logits || !Array.isArray(expected)) return [];
  const fits = (z: unknown): z is number =>
    typeof z === "number" && Math.abs(z) <= SCORE_LIMITS.highest;
  const sized = logits.length >= 2 && logits.length <= 60;
  return sized && logits.every(fits) && typeof temperature === "number"
    ? [{ id, logits, temperature, expected: expected as number[], tolerance }]
    : [];
});

test("33 cases of the reference fit into the playground", () => {
  expect(cases).toHaveLength(33);
});

test.each(cases)("a pasted list shares as the reference does: $id", (reference_) => {
  const { logits, temperature, expected, tolerance } = reference_;
  const pasted = readLists(`word,logit\n${logits.map((z, i) => `w${i},${z}`).join("\n")}`);
  if (!("positions" in pasted)) throw new Error(pasted.problem);
  expect(sharesOf(at({ list: pasted.positions[0]!.list(), temperature }))).toAgreeWith(expected, {
    relative: tolerance.rtol,
    absolute: tolerance.atol,
  });
});

/** Bounds computed at 60 digits from the formula, outside of this repository. */
const bounds = [
  {
    listed: [0.48, 0.22, 0.12],
    temperature: 2,
    vocabSize: 50_257,
    lower: [0.007170771634939489, 0.00485463534609355, 0.0035853858174697446],
    upper: [0.329972389552626, 0.2233923637662526, 0.164986194776313],
    tail: [0.28164905190480843, 0.9843892072014973],
  },
  {
    listed: [0.48, 0.22, 0.12],
    temperature: 0.5,
    vocabSize: 50_257,
    lower: [0.7403598971722365, 0.15552699228791775, 0.04627249357326478],
    upper: [0.7858100046684975, 0.16507467111959756, 0.04911312529178109],
    tail: [2.1989201239007332e-6, 0.05784061696658098],
  },
  {
    listed: [0.6, 0.3],
    temperature: 1.5,
    vocabSize: 200_000,
    lower: [0.05170396186517594, 0.03257145495844847],
    upper: [0.5173803698663171, 0.32592920939848397],
    tail: [0.15669042073519895, 0.9157245831763756],
  },
];

/** An answer in the shape of a chat completion, with these probabilities at its one position. */
const answerOf = (probabilities: readonly number[]): string => {
  const top = probabilities.map((p, i) => ({ token: `w${i}`, logprob: Math.log(p) }));
  const content = [{ ...top[0], top_logprobs: top }];
  return JSON.stringify({ choices: [{ logprobs: { content } }] });
};

test.each(bounds)("a pasted answer of $listed is bounded at T = $temperature", (known) => {
  const pasted = readLists(answerOf(known.listed));
  if (!("positions" in pasted)) throw new Error(pasted.problem);
  const read = pasted.positions[0]!.list();
  const { temperature, vocabSize } = known;
  const { rows, tail } = playgroundOf(
    at({ list: read, kind: pasted.kind, temperature, vocabSize }),
  );
  expect(rows.map(({ lower }) => lower)).toAgreeWith(known.lower, { relative: 1e-12 });
  expect(rows.map(({ upper }) => upper)).toAgreeWith(known.upper, { relative: 1e-12 });
  expect([tail!.lower, tail!.upper]).toAgreeWith(known.tail, { relative: 1e-9 });
});

test("the bounds of a paste are those of its numbers, to the last bit", () => {
  assert(
    property(
      logprobs,
      readersTemperature,
      integer({ min: 60, max: 200_000 }),
      (entries, temperature, vocabSize) => {
        const pasted = readLists(
          JSON.stringify(entries.map(({ word: token, score: logprob }) => ({ token, logprob }))),
        );
        if (!("positions" in pasted)) throw new Error(pasted.problem);
        const { rows } = playgroundOf(
          at({ list: pasted.positions[0]!.list(), kind: pasted.kind, temperature, vocabSize }),
        );
        const direct = reweightTopLogprobs(
          entries.map(({ score }) => score),
          { temperature, vocabSize },
        );
        expect(rows.map(({ upper }) => upper)).toEqual(direct.upper);
        expect(rows.map(({ lower }) => lower)).toEqual(direct.lower);
      },
    ),
  );
});

const answer = listOfScores([0.48, 0.22, 0.12].map(Math.log));

test("of a listed .48, .22 and .12 the other tokens of GPT-2 can hold from 28% to 98% at T = 2", () => {
  const told = playgroundOf(at({ list: answer, kind: "logprobs", temperature: 2 }));
  expect(playgroundSentence(told)).toBe(
    "At T = 2.00, “w0” gets 0.7–33%. The other 50,254 tokens can hold anything from 28% to 98%.",
  );
});

test("at T = 1 the tail holds what is missing, and no bound is open", () => {
  assert(
    property(logprobs, integer({ min: 500, max: 200_000 }), (entries, vocabSize) => {
      const { rows, tail } = playgroundOf(at({ list: entries, kind: "logprobs", vocabSize }));
      for (const { score, lower, upper } of rows) {
        expect([lower, upper]).toAgreeWith([Math.exp(score), Math.exp(score)], { relative: 1e-9 });
      }
      expect([tail!.lower, tail!.upper]).toAgreeWith([0.1, 0.1], { absolute: 1e-9 });
    }),
  );
});

test("the least of the words and the most of the tail are one, and the other way round", () => {
  assert(
    property(logprobs, readersTemperature, (entries, temperature) => {
      const { rows, tail } = playgroundOf(at({ list: entries, kind: "logprobs", temperature }));
      const sum = (end: "lower" | "upper") => rows.reduce((total, row) => total + row[end], 0);
      expect(sum("lower") + tail!.upper).toAgreeWith(1, { absolute: 1e-9 });
      expect(sum("upper") + tail!.lower).toAgreeWith(1, { absolute: 1e-9 });
      expect(tail!.lower).toBeLessThanOrEqual(tail!.upper);
    }),
  );
});

test("a token that was not told counts as unseen", () => {
  const { rows, tail } = playgroundOf(
    at({ list: [...answer, { word: "kept", score: UNREPORTED }], kind: "logprobs" }),
  );
  expect(rows.at(-1)).toMatchObject({ reported: false, lower: 0, upper: 0 });
  expect(tail!.tokens).toBe(50_257 - 3);
});

test("numbers that cannot be log-probabilities are read as scores, and a sentence says why", () => {
  expect(kindOf({ kind: "logprobs", list: beginning.list })).toBe("logits");
  expect(noLogprobsSentence(beginning.list)).toBe(
    "These numbers cannot be log-probabilities: butter has 5.0, and none can be above 0. They are read as scores.",
  );
  expect(noLogprobsSentence(listOfScores([-0.1, -0.1]))).toMatch(/together they stand for 1\.81/);
  expect(noLogprobsSentence(listOfScores([UNREPORTED, UNREPORTED]))).toMatch(
    /none of them was told/,
  );
  expect(whyNotLogprobs(answer)).toBeUndefined();
});

test("a vocabulary without room for what is missing is called too small", () => {
  const small = playgroundOf(at({ list: answer, kind: "logprobs", vocabSize: 4 }));
  expect(unseenSentence(small)).toMatch(/all others 18%\. So few others cannot hold as much/);
  expect(
    unseenSentence(playgroundOf(at({ list: answer, kind: "logprobs", vocabSize: 5 }))),
  ).toMatch(/only bounds are known/);
});

test("log-probabilities returned at T = 0.5 are brought back to 1 before the dial works on them", () => {
  const returned = listOfScores(logSoftmax([5, 4, 3.5, 2.5, 1.5, 0, -1], 0.5));
  const told = at({ list: returned, kind: "logprobs", vocabSize: 7, returnedAt: 0.5 });
  expect(playgroundSentence(playgroundOf(told))).toMatch(/^At T = 1\.00, “w0” gets 58%\./);
  expect(sharesOf({ ...told, temperature: 2 })).toAgreeWith(
    softmax([5, 4, 3.5, 2.5, 1.5, 0, -1], 2),
    { relative: 1e-9 },
  );
  expect(playgroundSentence(playgroundOf({ ...told, returnedAt: 1 }))).toMatch(/gets 84%\./);
});

test("what the listed tokens hold is said of the T at which they were returned", () => {
  const told = at({ list: answer, kind: "logprobs", returnedAt: 0.7 });
  expect(unseenSentence(playgroundOf(told))).toMatch(
    /^At T = 0\.70, as they were returned, the 3 listed tokens hold 82% and all others 18%\./,
  );
  const { lower, upper } = playgroundOf({ ...told, temperature: 0.7 }).rows[0]!;
  expect([lower, upper]).toAgreeWith([0.48, 0.48], { relative: 1e-12 });
});

test.each([
  ["0.5", { typed: 0.5 }],
  ["⅓", { problem: expect.stringMatching(/^“⅓” is not a temperature/) }],
  ["0", { problem: expect.stringMatching(/^At T = 0 all but the first token are forgotten/) }],
  ["inf", { problem: expect.stringMatching(/^At T = ∞ all tokens are alike/) }],
])("%s is answered as a T at which something was returned", (text, expected) => {
  expect(typedReturnedAt(text)).toEqual(expected);
});

test("a vocabulary smaller than the list is taken as large as the list", () => {
  const told = playgroundOf(at({ list: answer, kind: "logprobs", vocabSize: 2, temperature: 5 }));
  expect(told.tail).toMatchObject({ tokens: 0, lower: 0, upper: 0 });
});

test("every state is put into sane sentences", () => {
  assert(
    property(state, (told) => {
      const playground = playgroundOf(told);
      const sentences = [
        playgroundSentence(playground),
        dialWords(playground),
        ...pinnedOf(told).map((pinned) => pinSentence(pinned, playground)),
        ...playground.rows.map((row) => shareText(row)),
      ];
      for (const sentence of sentences) {
        // Names may say anything; the sentences may not.
        const said = told.list.reduce((text, entry) => text.replaceAll(entry.word, ""), sentence);
        expect(said).not.toMatch(/NaN|undefined|Infinity|\[object|-\d/);
      }
    }),
  );
});

test("what changed from a pin is said in the words’ own direction", () => {
  const say = (from: number, to: number): string =>
    pinSentence(playgroundOf(at({ temperature: from })), playgroundOf(at({ temperature: to })));
  expect(say(0.5, 2)).toBe(
    "From T = 0.50 to T = 2.00, butter falls from 84% to 37%; 1.8 → 5.0 effective choices.",
  );
  expect(say(2, 0)).toBe(
    "From T = 2.00 to T = 0, butter rises from 37% to 100%; 5.0 → 1.0 effective choices.",
  );
  expect(say(2, 2)).toBe("T = 2.00 is where the dial stands.");
});

test("a word’s new name is different, not empty and at most fourteen characters", () => {
  expect(typedWord("  marmalade ", beginning.list, 1)).toEqual({ typed: "marmalade" });
  expect(typedWord("jam", beginning.list, 1)).toEqual({ typed: "jam" });
  expect(typedWord("butter", beginning.list, 1)).toEqual({
    problem: "There is a “butter” already. Give this one another name.",
  });
  expect(typedWord(" \n ", beginning.list, 1)).toEqual({
    problem: "A word needs at least one letter.",
  });
  expect(typedWord("a much longer word", beginning.list, 1)).toEqual({
    problem: "14 characters are the most.",
  });
  expect(typedWord("<b>jam</b>", beginning.list, 1)).toEqual({ typed: "<b>jam</b>" });
});

test("typed numbers are understood or answered", () => {
  expect(typedScore("−3,5")).toEqual({ typed: -3.5 });
  expect(typedScore("1000000")).toEqual({ typed: 1_000_000 });
  expect(typedScore("1000001")).toEqual({
    problem: "“1000001” is not a score. Type a number from −1,000,000 to 1,000,000.",
  });
  expect(typedVocabSize("200,000", 5)).toEqual({ typed: 200_000 });
  expect(typedVocabSize("4", 5)).toEqual({
    problem: "“4” is not the size of a vocabulary. Type a whole number from 5 to 1,000,000.",
  });
});

test("lists keep from two to sixty different words", () => {
  assert(
    property(list, integer({ min: 0, max: 59 }), (entries, index) => {
      const more = withWord(entries, "new word");
      expect(more.length).toBe(Math.min(60, entries.length + 1));
      expect(new Set(more.map((entry) => entry.word)).size).toBe(more.length);
      const fewer = withoutWord(entries, index % entries.length);
      expect(fewer.length).toBe(Math.max(2, entries.length - 1));
    }),
  );
});

test("log-probabilities become scores without those that were not told", () => {
  expect(scoresOf(answer)).toBe(answer);
  expect(scoresOf([...answer, { word: "kept", score: UNREPORTED }])).toEqual(answer);
  expect(scoresOf(listOfScores([-1, UNREPORTED]))).toBeUndefined();
});

test("an axis holds every score of its list, on whole steps of which there are at most some hundred", () => {
  assert(
    property(
      array(finite(SCORE_LIMITS.lowest, SCORE_LIMITS.highest), { minLength: 2, maxLength: 60 }),
      (scores) => {
        const { lowest, highest, step } = axisOf(listOfScores(scores), "logits");
        expect(scores.every((z) => z >= lowest && z <= highest)).toBe(true);
        expect((highest - lowest) / step).toBeLessThan(700);
      },
    ),
  );
});

test("-9999 is a score like any other, and not told as a logarithm alone", () => {
  const low = [...answer, { word: "low", score: UNREPORTED }];
  const rowOf = (kind: "logits" | "logprobs") => playgroundOf(at({ list: low, kind })).rows.at(-1)!;
  expect(rowNumberText(rowOf("logits"))).toBe("−9,999.0");
  expect(rowNumberText(rowOf("logprobs"))).toBe("not told");
  expect(axisOf(low, "logits").lowest).toBeLessThan(UNREPORTED);
  expect(axisOf(low, "logprobs").lowest).toBeGreaterThan(UNREPORTED);
});
