import { assert, constantFrom, integer, property, record, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { softmax, truncate } from "../../math/index.ts";
import {
  CUTS,
  cutRows,
  type CutsState,
  cutSteps,
  dialEffect,
  HUGGING_FACE_ORDER,
  endShares,
  leftAfter,
  leftIn,
  LLAMA_CPP_ORDER,
  moved,
  silencing,
  type Stage,
  temperatureFirst,
  temperatureLast,
  withCut,
} from "./model/cuts.ts";
import { cutsFields } from "./model/fields.ts";
import { cutRuler, topKAt } from "./model/ruler.ts";
import { LADDER } from "../../model/temperature.ts";
import { toast } from "../../model/vocabulary.ts";
import { readersTemperature, scores } from "../../../tests/support/arbitraries.ts";
import "../../../tests/support/matchers.ts";

const SUM_TOLERANCE = 1e-12;

const thousandths = integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const order = shuffledSubarray([...HUGGING_FACE_ORDER], { minLength: 4, maxLength: 4 });
const settings = {
  order,
  cuts: shuffledSubarray([...CUTS]).map((on) => CUTS.filter((cut) => on.includes(cut))),
  topK: integer({ min: 1, max: 7 }),
  topP: thousandths,
  minP: thousandths,
  gate: constantFrom(...HUGGING_FACE_ORDER),
  vocabulary: constantFrom("toast" as const, "capital" as const, "coin" as const),
};
const anyState = record({ ...settings, logits: scores, temperature: readersTemperature });

const state = (change: Partial<CutsState> = {}): CutsState => ({
  temperature: 1,
  vocabulary: "toast",
  logits: null,
  topK: 3,
  topP: 0.9,
  minP: 0.1,
  cuts: ["topP"],
  order: HUGGING_FACE_ORDER,
  gate: "topP",
  ...change,
});
const wordsLeft = (asked: CutsState): readonly string[] => leftIn(asked).map(({ word }) => word);

test("at T = 2 a top-p of 0.9 keeps five words of the toast after the temperature, three before it", () => {
  expect(wordsLeft(state({ temperature: 2 }))).toEqual(toast.words.slice(0, 5));
  expect(wordsLeft(state({ temperature: 2, order: LLAMA_CPP_ORDER }))).toEqual(
    toast.words.slice(0, 3),
  );
});

test("scores 3, 2, 1 at T = 0.5 and top-p 0.8: two words with the temperature last, one with it first", () => {
  const asked = state({ temperature: 0.5, topP: 0.8 });
  expect(leftAfter([3, 2, 1], { ...asked, order: LLAMA_CPP_ORDER }).kept).toEqual([0, 1]);
  expect(leftAfter([3, 2, 1], { ...asked, order: HUGGING_FACE_ORDER }).kept).toEqual([0]);
});

test("in any order the steps end where truncate does, and a cut that is off counts for nothing", () => {
  assert(
    property(anyState, (asked) => {
      const { temperature, order: steps, cuts } = asked;
      const options = Object.fromEntries(cuts.map((cut) => [cut, asked[cut]]));
      const { kept, probabilities } = truncate(asked.logits, {
        temperature,
        order: steps,
        ...options,
      });
      const rows = cutRows(asked);
      expect(rows.flatMap(({ end }, i) => (end ? [i] : []))).toEqual(kept);
      expect(endShares(asked)).toEqual(probabilities);
      expect(endShares(asked)).toBeDistribution();
    }),
  );
});

test("no step brings a word back, the temperature drops none, and one is always left", () => {
  assert(
    property(anyState, (asked) => {
      const steps = cutSteps(asked);
      const counts = [7, ...steps.map(({ left }) => left)];
      expect(counts.map((count) => -count)).toBeNonDecreasing();
      expect(counts.at(-1)).toBeGreaterThanOrEqual(1);
      expect(counts.at(-1)).toBe(wordsLeft(asked).length);
      const idle = steps.filter(({ on, stage }) => !on || stage === "temperature");
      expect(idle.map(({ left }) => left)).toEqual(idle.map((step) => counts[steps.indexOf(step)]));
    }),
  );
});

test("with the temperature last, the words that are left are the same at every temperature", () => {
  assert(
    property(anyState, readersTemperature, (asked, other) => {
      const last = { ...asked, order: temperatureLast(asked.order) };
      expect(wordsLeft({ ...last, temperature: other })).toEqual(wordsLeft(last));
      expect(dialEffect(last).sameWords).toBe(true);
    }),
  );
});

test("top-k alone keeps the same words in any order, at every temperature short of ∞", () => {
  assert(
    property(anyState, order, readersTemperature, (asked, steps, other) => {
      const alone = { ...asked, cuts: ["topK"] as const };
      const elsewhere = { ...alone, order: steps, temperature: other === Infinity ? 1000 : other };
      const here = asked.temperature === Infinity ? { ...alone, temperature: 1 } : alone;
      expect(wordsLeft(elsewhere)).toEqual(wordsLeft(here));
    }),
  );
});

test("with the temperature first, top-p and min-p never keep fewer words as T rises", () => {
  assert(
    property(anyState, (asked) => {
      for (const cut of ["topP", "minP"] as const) {
        const heated = { ...asked, cuts: [cut], order: temperatureFirst(asked.order) };
        expect(
          LADDER.map((temperature) => wordsLeft({ ...heated, temperature }).length),
        ).toBeNonDecreasing();
      }
    }),
  );
});

test("a dial is said to be idle if and only if it changes no share on any of its stops", () => {
  const evenScores = record({
    ...settings,
    logits: constantFrom(
      [5, 4, 3.5, 2.5, 1.5, 0, -1],
      [2, 2, 2, 2, 2, 2, 2],
      [1, 4, 4, 4, 0, 0, 0],
    ),
    temperature: readersTemperature,
  });
  const check = (asked: CutsState): void => {
    const sharesAt = (temperature: number): string =>
      endShares({ ...asked, temperature })
        .map((share) => share.toPrecision(9))
        .join();
    const all = new Set(LADDER.map(sharesAt));
    const { idle } = dialEffect(asked);
    expect(all.size === 1, JSON.stringify(asked)).toBe(idle);
  };
  assert(property(evenScores, check));
});

test("the counts at both ends of the dial bound those between, and equal ones leave the same words", () => {
  assert(
    property(anyState, (asked) => {
      const { fewest, most, sameWords } = dialEffect(asked);
      const left = wordsLeft(asked);
      expect(left.length).toBeGreaterThanOrEqual(fewest);
      expect(left.length).toBeLessThanOrEqual(most);
      expect(!sameWords || wordsLeft({ ...asked, temperature: 1 }).join() === left.join()).toBe(
        true,
      );
    }),
  );
});

test("the state in which the dial does nothing keeps butter alone of the toast, and is idle with any scores", () => {
  const asked = state({ temperature: 2 });
  expect(silencing(asked).topP).toBe(0.5);
  expect(wordsLeft({ ...asked, ...silencing(asked) })).toEqual(["butter"]);
  assert(
    property(anyState, (any) => {
      expect(dialEffect({ ...any, ...silencing(any) }).idle).toBe(true);
    }),
  );
});

test("before a first cut the shares are those of softmax, at 1 before the temperature and at T after it", () => {
  assert(
    property(anyState, (asked) => {
      const alone = { ...asked, gate: "topP", cuts: ["topP"] } as const;
      const beforeAt = (steps: readonly Stage[]) =>
        cutRows({ ...alone, order: steps }).map(({ before }) => before?.probability);
      expect(beforeAt(LLAMA_CPP_ORDER)).toEqual(softmax(asked.logits, 1));
      expect(beforeAt(HUGGING_FACE_ORDER)).toEqual(softmax(asked.logits, asked.temperature));
    }),
  );
});

test("only a word that is always picked is certain, and only one that T = 0 denies is impossible", () => {
  assert(
    property(anyState, (asked) => {
      const shares = cutRows(asked).flatMap(({ before, end }) => [before ?? [], end ?? []].flat());
      const certain = shares.filter((share) => share.certain);
      expect(certain.every(({ probability }) => probability === 1)).toBe(true);
      const impossible = shares.filter((share) => share.impossible);
      expect(impossible.every(({ probability }) => probability === 0)).toBe(true);
      expect(asked.temperature === 0 || impossible.length === 0).toBe(true);
      expect(leftIn(asked).filter(({ end }) => end?.certain)).toHaveLength(
        leftIn(asked).filter(({ end }) => !end?.impossible).length === 1 ? 1 : 0,
      );
    }),
  );
});

test("the ruler is the whole of the shares, falling, and what passes its gate is what the step keeps", () => {
  assert(
    property(anyState, (asked) => {
      const { parts, borders, passing } = cutRuler(asked);
      const shares = parts.map(({ share }) => share.probability);
      expect(shares.reduce((sum, share) => sum + share, 0)).toAgreeWith(1, {
        relative: SUM_TOLERANCE,
      });
      expect(shares.map((share) => -share)).toBeNonDecreasing();
      expect(borders).toBeNonDecreasing(SUM_TOLERANCE);
      expect(borders.at(-1)).toBe(1);
      const step = cutSteps(asked).find(({ stage }) => stage === asked.gate);
      expect(passing).toBe(step?.left);
    }),
  );
});

test("top-p’s gate stands in the last word that passes", () => {
  assert(
    property(anyState, (any) => {
      const asked: CutsState = { ...any, gate: "topP", cuts: withCut(any.cuts, "topP", true) };
      const { at = NaN, borders, passing } = cutRuler(asked);
      expect(at).toBe(asked.topP);
      expect((borders[passing - 1] ?? NaN) + SUM_TOLERANCE).toBeGreaterThanOrEqual(at);
      // At p = 1 every word passes, however little the last ones hold.
      const rest = at === 1 ? [] : borders.slice(0, passing - 1);
      expect(rest.every((border) => border - SUM_TOLERANCE < at)).toBe(true);
    }),
  );
});

test("top-k’s gate stands on a word’s border, and there it means that word", () => {
  assert(
    property(anyState, (asked) => {
      const { at = NaN, borders, parts } = cutRuler({ ...asked, gate: "topK" });
      const k = Math.min(asked.topK, parts.length);
      expect(borders).toContain(at);
      expect(topKAt(borders, at, k)).toBe(k);
    }),
  );
});

test("a gate let go between two borders goes to the nearer one", () => {
  expect([0, 0.3, 0.5, 0.74, 0.76, 1].map((place) => topKAt([0.4, 0.6, 0.9, 1], place, 1))).toEqual(
    [1, 1, 1, 2, 3, 4],
  );
  expect(topKAt([1, 1, 1], 0.2, 2)).toBe(2);
  expect(topKAt([0.5, 1, 1], 0.9, 1)).toBe(2);
});

test("a step moves one place, keeps its place at the end, and can be moved back", () => {
  expect(moved(HUGGING_FACE_ORDER, "temperature", 1)).toEqual([
    "topK",
    "temperature",
    "topP",
    "minP",
  ]);
  expect(moved(HUGGING_FACE_ORDER, "temperature", -1)).toEqual(HUGGING_FACE_ORDER);
  expect(moved(HUGGING_FACE_ORDER, "minP", 1)).toEqual(HUGGING_FACE_ORDER);
  assert(
    property(order, constantFrom(...HUGGING_FACE_ORDER), (steps, stage) => {
      const later = moved(steps, stage, 1);
      const back = steps.at(-1) === stage ? later : moved(later, stage, -1);
      expect(back).toEqual(steps);
    }),
  );
});

test("a cut is turned on and off by itself", () => {
  expect(withCut(["topP"], "topK", true)).toEqual(["topK", "topP"]);
  expect(withCut(["topK", "topP"], "topP", false)).toEqual(["topK"]);
  expect(withCut(["topK"], "topK", true)).toEqual(["topK"]);
});

test("links write orders and cuts as letters, and take no others", () => {
  const { order: steps, cuts, gate } = cutsFields;
  expect(steps.format(LLAMA_CPP_ORDER)).toBe("kpmt");
  expect(steps.parse("tkpm")).toEqual(HUGGING_FACE_ORDER);
  for (const text of ["", "tkp", "ttpm", "tkpmm", "tkpx", "TKPM", "__proto__"])
    expect(steps.parse(text), text).toBeUndefined();
  expect([cuts.format([]), cuts.format(["topP", "minP"])]).toEqual(["none", "p,m"]);
  expect([cuts.parse("none"), cuts.parse("m, p")]).toEqual([[], ["topP", "minP"]]);
  for (const text of ["", "p,p", "t", "p,", "kp"]) expect(cuts.parse(text), text).toBeUndefined();
  expect([gate.parse("k"), gate.parse("kp"), gate.parse("")]).toEqual([
    "topK",
    undefined,
    undefined,
  ]);
  assert(
    property(anyState, (asked) => {
      expect(steps.parse(steps.format(asked.order))).toEqual(asked.order);
      expect(cuts.parse(cuts.format(asked.cuts))).toEqual(asked.cuts);
      expect(gate.parse(gate.format(asked.gate))).toBe(asked.gate);
    }),
  );
});
