import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { TRAINED_MODEL_IDS } from "../../lm/models.ts";
import { dialPosition } from "../../model/temperature.ts";
import {
  measuredTemperatures,
  measuredModels,
  nearestMeasured,
  pointAt,
} from "./model/measured.ts";
import { formatPerplexity } from "./numbers.ts";
import { timesUnread, voicesFinding, voicesSentence, voicesSpoken } from "./words.ts";
import { manifests } from "../../weights/manifests.ts";
import { measureTexts, ownEntropy, textsAt } from "../../../training/evaluate/evaluate.ts";
import { TEMPERATURES } from "../../../training/evaluate/plan.ts";
import { readersTemperature } from "../../../tests/support/arbitraries.ts";
import { modelFromDisk } from "../../../tests/support/modelFromDisk.ts";

const AGAIN = "run node training/evaluate.mjs";

/** In how many windows of its own text a model is as uncertain as in all, to a few hundredths. */
const WINDOWS = { storyteller: 16, austen: 8 };

describe.for(TRAINED_MODEL_IDS)("%s", (id) => {
  const voice = measuredModels[id];

  test("what figures show was measured of the weights that are here", () => {
    expect(voice.sha256, AGAIN).toBe(manifests[id].sha256);
    expect(
      voice.points.map(({ temperature }) => temperature),
      AGAIN,
    ).toEqual(TEMPERATURES);
  });

  /** The first texts that the model writes: enough to see a curve by, where measuring anew would take minutes. */
  const fewTexts = (temperature: number) => textsAt(modelFromDisk(id).net, temperature, 4);

  test("measured again at T = 0, where every seed writes the same text, the same numbers come out", () => {
    const [text = []] = textsAt(modelFromDisk(id).net, 0, 1);
    const again = measureTexts(Array.from({ length: voice.runs }, () => text));
    const before = pointAt(voice, 0);
    for (const key of ["entropy", "perplexity", "distinctPairs", "repeatedFours"] as const)
      expect(again[key], `${key}: ${AGAIN}`).toBeCloseTo(before[key], 3);
  });

  test("heat makes the texts more various and more perplexing; at T = 1 the first ones are like all", () => {
    const [cold, warm, hot] = [0.3, 1, 3].map((temperature) => measureTexts(fewTexts(temperature)));
    const many = [0.3, 0.7, 1, 1.5, 2, 3].map((temperature) => pointAt(voice, temperature));
    for (const points of [[cold, warm, hot], many])
      for (const [i, point] of points.slice(1).entries()) {
        expect(point?.distinctPairs).toBeGreaterThan(points[i]?.distinctPairs ?? NaN);
        expect(point?.perplexity).toBeGreaterThan(points[i]?.perplexity ?? NaN);
      }
    const all = pointAt(voice, 1);
    for (const key of ["entropy", "perplexity"] as const)
      expect(Math.abs((warm?.[key] ?? NaN) / all[key] - 1), key).toBeLessThan(0.05);
  });

  /*
   * A model that is as sure as it should be is as uncertain along its own text as it is surprised by unread text. Both
   * are taken in windows of the model's context, cut anywhere, so that as much text stands before each token.
   */
  test("at T = 1 its entropy along its own text is its loss on unread text, within 5%", () => {
    const { net, facts } = modelFromDisk(id);
    expect(voice.heldOutNats, AGAIN).toBe(facts.heldOutNats);
    for (const entropy of [voice.ownEntropy, ownEntropy(net, WINDOWS[id])])
      expect(Math.abs(entropy / facts.heldOutNats - 1)).toBeLessThan(0.05);
  });

  test("no whole text of the training text was copied at T = 1", () => {
    expect(voice.copiedWhole).toBe(0);
    expect(voice.longestCopyAtOne).toBeGreaterThan(2);
    expect(voice.longestCopyAtOne).toBeLessThan(voice.tokens);
  });

  test("at T = 0 there is nothing left to choose, at ∞ everything is as likely", () => {
    expect(pointAt(voice, 0).entropy).toBe(0);
    const tokens = modelFromDisk(id).vocabulary.length;
    expect(pointAt(voice, Infinity).entropy).toBeCloseTo(Math.log(tokens), 3);
  });
});

test("the nearest measurement on the dial is the one that is told", () => {
  assert(
    property(readersTemperature, (temperature) => {
      const gap = (measured: number): number =>
        Math.abs(dialPosition(measured) - dialPosition(temperature));
      const nearest = nearestMeasured(temperature);
      expect(measuredTemperatures).toContain(nearest);
      for (const other of measuredTemperatures)
        expect(gap(nearest)).toBeLessThanOrEqual(gap(other) + 1e-6);
    }),
  );
  expect(() => pointAt(measuredModels.austen, 0.9)).toThrow(RangeError);
});

test("a temperature between two measurements says which one is told", () => {
  expect(voicesSentence(1)).toMatch(/^At T = 1\.00\./);
  expect(voicesSentence(0.99)).toMatch(/^Nearest to T = 0\.99, at 1\.00\./);
  expect(voicesSpoken(0.99)).toMatch(/^0\.99; perplexity at 1\.00: Storyteller /);
  expect(voicesSpoken(Infinity)).toMatch(/^infinity; perplexity: Storyteller /);
});

test("the finding’s numbers are those measured", () => {
  const { austen, storyteller } = measuredModels;
  const numbers = [austen, storyteller].flatMap((voice) => [
    formatPerplexity(pointAt(voice, 1).perplexity),
    formatPerplexity(voice.unreadPerplexity),
  ]);
  for (const number of numbers) expect(voicesFinding()).toContain(number);
  expect(voicesFinding()).toContain(
    "Storyteller’s texts are about as perplexing to it as unread stories",
  );
  const times = (voice: typeof austen, at: number): number =>
    Number(timesUnread(voice, at).toPrecision(2));
  expect(Math.abs(timesUnread(storyteller, 1) - 1)).toBeLessThan(0.02);
  expect(voicesFinding()).toContain(`Miss Austen’s only ${times(austen, 1)} times as unread`);
  expect(voicesFinding()).toContain(`Storyteller’s are ${times(storyteller, 1.5)} times`);
  expect(voicesFinding()).toContain(`and Miss Austen’s ${times(austen, 1.5)} times`);
});

test("a voice writes at T = 1 about as perplexingly as unread text is, and the two come apart at different T", () => {
  const { austen, storyteller } = measuredModels;
  for (const voice of [austen, storyteller]) {
    const atOne = Math.log(pointAt(voice, 1).perplexity);
    expect(Math.abs(atOne / Math.log(voice.unreadPerplexity) - 1)).toBeLessThan(0.07);
  }
  const times = (voice: typeof austen): number =>
    pointAt(voice, 1.5).perplexity / voice.unreadPerplexity;
  expect(times(austen)).toBeGreaterThan(2 * times(storyteller));
});
