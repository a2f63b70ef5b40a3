import {
  array,
  assert,
  constant,
  constantFrom,
  double,
  integer,
  oneof,
  option,
  property,
  record,
} from "fast-check";
import { expect, test } from "vitest";
import { logSoftmax, softmax } from "../../src/math/index.ts";
import { dialPosition } from "../../src/model/temperature.ts";
import { entryAt } from "../../src/model/entryAt.ts";
import { vocabularies, vocabularyOf, type Words } from "../../src/model/vocabulary.ts";
import { formatScore, formatShare } from "../../src/words/numbers.ts";
import { type FilmWords, filmWords, momentAt } from "../../src/film/moment.ts";
import { noHand } from "../../src/film/hand.ts";
import { temperatureText, weightText, wholeText } from "../../src/film/numbers.ts";
import { scene } from "../../src/film/scene.ts";
import { beats, DURATION } from "../../src/film/timeline.ts";
import { pieces } from "../../src/film/written.ts";
import { readersTemperature } from "../support/arbitraries.ts";
import { OWN_VOCABULARIES } from "../support/ownVocabularies.ts";

const RUNS = { numRuns: 1000 };

const abouts: readonly FilmWords[] = [
  filmWords,
  ...vocabularies.map(({ id }): FilmWords => ({ vocabulary: id, logits: null })),
  ...OWN_VOCABULARIES.map(({ prompt, list }) => ({
    vocabulary: list as Words,
    logits: null,
    prompt,
  })),
];

const time = double({ min: 0, max: DURATION, noNaN: true });
const about = constantFrom(...abouts);
const grip = record(
  {
    temperature: readersTemperature,
    point: integer({ min: 0, max: 99 }).map((n) => n / 100),
    logits: array(
      integer({ min: -40, max: 80 }).map((n) => n / 10),
      { minLength: 12, maxLength: 12 },
    ),
  },
  { requiredKeys: [] },
);
const hand = oneof(
  constant(noHand),
  record({ held: grip, hold: oneof(constant(1), double({ min: 0, max: 1, noNaN: true })) }).map(
    ({ held, hold }) => ({ ...held, hold }),
  ),
);

/** The texts of the marks whose key begins with `name`, in the order of the words. */
const textsOf = (picture: ReturnType<typeof scene>, name: string): readonly string[] =>
  picture.marks
    .filter(({ key }) => new RegExp(`^${name}-\\d+$`).test(key))
    .map(({ text }) => text ?? "");

test("in 1,000 random moments every number that is drawn is the mathematics of the scores, the temperature and the point", () => {
  assert(
    property(time, about, hand, (t, words, held) => {
      const picture = scene(t, { width: 360, about: words, hand: held });
      const { moment } = picture;
      const { logits, temperature: T, shift } = moment;
      const top = Math.max(...logits);
      const shares = softmax(logits, T);
      const most = Math.max(...shares);

      expect(textsOf(picture, "score")).toEqual(logits.map((z) => formatScore(z + shift)));
      // A weight is a share over that of the favourite, and the whole is one favourite's share turned over.
      expect(textsOf(picture, "weight").map(Number.parseFloat)).toEqual(
        shares.map((p, i) => {
          const gap = entryAt(logits, i) - top;
          const weight = gap === 0 ? 1 : T === 0 ? 0 : Math.exp(gap / T);
          expect(p).toBeCloseTo(weight * most, 9);
          return Number.parseFloat(weightText(weight));
        }),
      );
      expect(moment.whole).toBeCloseTo(1 / most, 6);
      expect(picture.marks.find(({ key }) => key === "whole")?.text).toBe(wholeText(moment.whole));
      expect(picture.marks.find(({ key }) => key === "temperature")?.text).toBe(
        T > 99 && T < Infinity ? " > 99" : ` = ${temperatureText(T)}`,
      );

      const { count, named, share } = moment.others;
      const style = (i: number) => ({
        impossible: T === 0 && entryAt(logits, i) !== top,
        certain:
          T === 0 && entryAt(logits, i) === top && logits.filter((z) => z === top).length === 1,
      });
      expect(textsOf(picture, "share")).toEqual(named.map((p, i) => formatShare(p, style(i))));
      expect(named.reduce((sum, p) => sum + p, share)).toBeCloseTo(1, 9);
      expect(count === 0 ? named : shares).toEqual(shares);
      logSoftmax(logits, T).forEach((nats, i) => {
        const inPicture = (power: number) => Math.max(-300, power);
        expect(inPicture(entryAt(moment.powers, i))).toBeCloseTo(inPicture(nats / Math.LN10), 9);
      });
    }),
    RUNS,
  );
});

test("the others' share is that of as many words of score −10 in one softmax with ours", () => {
  const until = beats.findLast(({ id }) => id === "others")!;
  for (const part of [0.3, 0.45, 0.6, 0.99]) {
    const { others, logits, temperature } = momentAt(until.start + part * until.duration);
    const all = softmax(
      [...logits, ...Array.from({ length: others.count }, () => -10)],
      temperature,
    );
    const theirs = all.slice(logits.length).reduce((sum, p) => sum + p, 0);
    expect(others.share).toBeCloseTo(theirs, 9);
    others.named.forEach((p, i) => expect(p).toBeCloseTo(entryAt(all, i), 9));
  }
  const last = momentAt(until.start + until.duration);
  expect(last.others.count).toBe(49_993);
  expect(last.others.share).toBeCloseTo(0.912, 3);
});

test("the blocks are as long as their numbers say: columns, pile, ruler and tilted line", () => {
  const at = (id: string, part = 0.999) => {
    const beat = beats.find((one) => one.id === id)!;
    return scene(beat.start + part * beat.duration, { width: 800 });
  };
  const sizes = (picture: ReturnType<typeof scene>, side: "width" | "height") =>
    picture.marks.filter(({ key }) => /^block-\d/.test(key)).map((mark) => Number(mark.at[side]));
  const shares = softmax(momentAt(0).logits, 1);
  const proportional = (found: readonly number[], wanted: readonly number[], slack: number) =>
    found.forEach((size, i) =>
      expect(Math.abs(size / found[0]! - entryAt(wanted, i) / wanted[0]!)).toBeLessThan(slack),
    );
  proportional(sizes(at("powers"), "height"), shares, 0.005);
  proportional(sizes(at("whole"), "height"), shares, 0.005);
  proportional(sizes(at("line"), "height"), shares, 0.02);
  proportional(sizes(at("fall"), "width"), shares, 0.005);
  const tilted = at("tilt");
  const beads = tilted.marks.filter(({ key }) => /^bead-\d/.test(key));
  const line = tilted.marks.find(({ key }) => key === "line")!;
  const [x1, x2, y1, y2] = ["x1", "x2", "y1", "y2"].map((name) => Number(line.at[name]));
  for (const { at: place } of beads) {
    const part = (Number(place["cx"]) - x1!) / (x2! - x1!);
    expect(Number(place["cy"])).toBeCloseTo(y1! + part * (y2! - y1!), 3);
  }
});

test("the dial's thumb stands where the dial of the figures has it", () => {
  assert(
    property(time, (t) => {
      const { temperature, place } = momentAt(t);
      expect(place).toBeCloseTo(dialPosition(temperature), 9);
    }),
  );
});

test("a word that is written is the one on whose part of the ruler the point lies", () => {
  const { drawn, order, shares } = momentAt(beats.find(({ id }) => id === "dull")!.start);
  expect(drawn.length).toBe(5);
  for (const { at, pick } of drawn) {
    const before = order
      .slice(0, order.indexOf(pick))
      .reduce((sum, i) => sum + entryAt(shares, i), 0);
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThan(before + entryAt(shares, pick));
  }
});

test("what the real model writes is what was recorded of it at 0, 1 and 2", () => {
  expect(pieces.map(({ temperature }) => temperature)).toEqual([0, 1, 2]);
  for (const { words, probabilities } of pieces) {
    expect(words.join("")).toMatch(/^ [A-Z].*\.$/);
    expect(probabilities).toHaveLength(words.length);
  }
});

test("a hand that holds the dial, a score or the point has the picture obey it, and the glide back ends in the film", () => {
  assert(
    property(time, grip, option(constantFrom(...abouts)), (t, held, words) => {
      const own = words ?? filmWords;
      const count = vocabularyOf(own.vocabulary).words.length;
      const given = { ...held, ...(held.logits && { logits: held.logits.slice(0, count) }) };
      const now = momentAt(t, own, { ...given, hold: 1 });
      const film = momentAt(t, own);
      expect(now.temperature).toBe(held.temperature ?? film.temperature);
      expect(now.logits).toEqual(given.logits ?? film.logits);
      const last = film.drawn.at(-1);
      expect(now.drawn.at(-1)?.at).toBe(last && (held.point ?? last.at));
      expect(momentAt(t, own, { ...given, hold: 0 })).toEqual(film);
    }),
  );
});
