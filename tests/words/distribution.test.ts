import { assert, property } from "fast-check";
import { expect, test } from "vitest";
import { derive, type ExplorerState } from "../../src/model/derive.ts";
import { fates } from "../../src/model/fates.ts";
import { withTail } from "../../src/model/tail.ts";
import { toast } from "../../src/model/vocabulary.ts";
import {
  choicesSentence,
  dialText,
  dialTextOnArrival,
  distributionSentence,
  fateSentence,
  favouriteNames,
  formulaSentence,
  oddsClause,
  tailSentence,
} from "../../src/words/distribution.ts";
import { readersTemperature, scores } from "../support/arbitraries.ts";

const toastAt = (temperature: number) => derive({ temperature, vocabulary: "toast", logits: null });
const coinAt = (temperature: number) => derive({ temperature, vocabulary: "coin", logits: null });
const equalAt = (temperature: number) =>
  derive({ temperature, vocabulary: "toast", logits: [2, 2, 2, 2, 2, 2, 2] });
const tail = (temperature: number) => withTail(toast.logits, -10, temperature);

test.each([
  ["toast at 0", toastAt(0), "0, greedy; always butter"],
  ["toast at 0.7", toastAt(0.7), "0.70; butter 72 percent"],
  ["toast at 1", toastAt(1), "1.00; butter 58 percent"],
  ["toast at ∞", toastAt(Infinity), "infinity, uniform; every word 14 percent"],
  ["coin at 0", coinAt(0), "0, greedy; heads and tails 50 percent each"],
  ["coin at 1", coinAt(1), "1.00; heads and tails 46 percent each"],
  ["coin at ∞", coinAt(Infinity), "infinity, uniform; every word 14 percent"],
  ["equal scores at 1", equalAt(1), "1.00; every word 14 percent"],
])("the dial of the %s says its temperature and its favourite", (_, derived, text) => {
  expect(dialText(derived)).toBe(text);
});

test("on arrival the dial says its range as well", () => {
  expect(dialTextOnArrival(dialText(toastAt(1)))).toBe(
    "1.00, on a dial from 0 to infinity; butter 58 percent",
  );
  expect(dialTextOnArrival(dialText(toastAt(0)))).toBe(
    "0, greedy, on a dial from 0 to infinity; always butter",
  );
});

test.each([
  ["toast", toastAt(0), "At T = 0, butter is always picked. There is no randomness left."],
  [
    "toast",
    toastAt(0.7),
    "At T = 0.70, butter is picked 72% of the time. The choice is as open as a fair pick among 2.4 words.",
  ],
  [
    "toast",
    toastAt(1),
    "At T = 1.00, butter is picked 58% of the time. The choice is as open as a fair pick among 3.2 words.",
  ],
  [
    "toast",
    toastAt(Infinity),
    "At T = ∞, every word gets the same share, 14%. The scores no longer matter.",
  ],
  [
    "coin",
    coinAt(0),
    "At T = 0, heads and tails tie and get 50% each; nothing else is ever picked.",
  ],
  [
    "coin",
    coinAt(1),
    "At T = 1.00, heads and tails are each picked 46% of the time. The choice is as open as a fair pick among 2.8 words.",
  ],
])("the sentence of the %s says who is picked, and how open the choice is", (_, derived, text) => {
  expect(distributionSentence(derived)).toBe(text);
});

test("favourites are named one, two, or all at once", () => {
  expect(favouriteNames(toastAt(1))).toBe("butter");
  expect(favouriteNames(coinAt(1))).toBe("heads and tails");
  expect(favouriteNames(equalAt(1))).toBe("every word");
});

test("the choices are counted in words and in bits", () => {
  expect(choicesSentence(toastAt(1))).toBe(
    "At T = 1.00 the choice is as open as a fair pick among 3.2 words (1.67 bits).",
  );
  expect(choicesSentence(toastAt(0))).toBe("At T = 0 there is only one choice (0 bits).");
  expect(choicesSentence(coinAt(0))).toContain("among 2.0 words (1.00 bits)");
  expect(choicesSentence(toastAt(Infinity))).toContain("among 7.0 words (2.81 bits)");
});

test.each([
  [
    toastAt(0.7),
    "Divide butter’s score, 5.0, by 0.70; raise e to it; take its share of the total: 72%.",
  ],
  [
    toastAt(1),
    "Divide butter’s score, 5.0, by 1, which changes nothing; raise e to it; take its share of the total: 58%.",
  ],
  [toastAt(0), "As T goes to 0, everything goes to the highest score, and that is butter: 100%."],
  [
    coinAt(0),
    "As T goes to 0, everything goes to the highest score. 2 words share it, and heads gets 50%.",
  ],
  [
    toastAt(Infinity),
    "Divided by a number without end, every score becomes 0 and every weight 1, so butter gets 1 share in 7: 14%.",
  ],
])(
  "the formula of the first word reads aloud as arithmetic, and at the ends as a limit",
  (derived, text) => {
    expect(formulaSentence(derived.rows[0]!, derived)).toBe(text);
  },
);

test("the formula of gravel has a minus sign, and at T = 0 it gets nothing", () => {
  const gravel = toastAt(1).rows.at(-1)!;
  expect(formulaSentence(gravel, toastAt(1))).toContain("gravel’s score, −1.0, by 1");
  expect(formulaSentence(toastAt(0).rows.at(-1)!, toastAt(0))).toBe(
    "As T goes to 0, everything goes to the highest score. gravel is not it, and gets 0%.",
  );
});

test("two words are equally likely, or one is so many times as likely", () => {
  const [butter, jam] = toastAt(1).rows;
  expect(oddsClause(butter!, jam!)).toBe("butter is 2.72 times as likely as jam");
  const [heads, tails] = coinAt(1).rows;
  expect(oddsClause(heads!, tails!)).toBe("heads and tails are equally likely");
});

test("at T = 0 the odds are told as what is picked and what is not, and never as a number", () => {
  const [butter, jam, honey] = toastAt(0).rows;
  expect(oddsClause(butter!, jam!)).toBe("butter is always picked, jam never");
  expect(oddsClause(jam!, butter!)).toBe("butter is always picked, jam never");
  expect(oddsClause(jam!, honey!)).toBe("neither jam nor honey is ever picked");
  const [heads, tails, , edge] = coinAt(0).rows;
  expect(oddsClause(heads!, tails!)).toBe("heads and tails are equally likely");
  expect(oddsClause(heads!, edge!)).toMatch(/^heads may be picked, [\w ]+ never$/);
  const [hot, hotter] = toastAt(Infinity).rows;
  expect(oddsClause(hot!, hotter!)).toBe("butter and jam are equally likely");
});

test("odds are right where shares are too small for a double, and past all doubles they say so", () => {
  const clause = (temperature: number): string => {
    const [butter, jam] = toastAt(temperature).rows;
    return oddsClause(butter!, jam!);
  };
  expect(clause(1 / 709)).toBe("butter is 8.2 × 10³⁰⁷ times as likely as jam");
  expect(clause(0.001)).toBe("butter is more than 10³⁰⁸ times as likely as jam");
});

test("each fate has its sentence", () => {
  const [butter, jam, , , garlic] = fates(toast.logits);
  expect(fateSentence("butter", butter!)).toBe(
    "butter has the highest score: heat can only take from it.",
  );
  expect(fateSentence("jam", jam!)).toBe("jam rises, peaks at T = 1.54 with 23%, and then falls.");
  expect(fateSentence("garlic", garlic!)).toBe(
    "garlic scores at or below the plain average of all scores: heat can only give to it.",
  );
  expect(fateSentence("x", { fate: "constant" })).toBe(
    "With equal scores the dial changes nothing.",
  );
});

test("the tail’s sentence says how much of all picks it takes", () => {
  expect(tailSentence(0, tail(0))).toBe("At T = 0, the tail is never picked.");
  expect(tailSentence(1.5, tail(1.5))).toBe(
    "At T = 1.50, 51% of all picks come from the tail, words that the model gave next to no chance. The choice is as open as a fair pick among 970 words.",
  );
});

test("in any state every sentence is finished, and none says NaN, undefined or −0", () => {
  assert(
    property(scores, readersTemperature, (logits, temperature) => {
      const state: ExplorerState = { temperature, vocabulary: "capital", logits };
      const derived = derive(state);
      const sentences = [
        distributionSentence(derived),
        choicesSentence(derived),
        formulaSentence(derived.rows[3]!, derived),
        tailSentence(temperature, withTail(logits, -10, temperature)),
        ...fates(logits).map((fate) => fateSentence("perth", fate)),
      ];
      for (const sentence of sentences) {
        expect(sentence).toMatch(/\S\.( |\)|$)/);
        expect(sentence).not.toMatch(/NaN|undefined|overflow|−0(\.0)?\b(?!\.)/);
      }
      expect(dialText(derived)).not.toMatch(/NaN|undefined|[%∞]/);
    }),
  );
});
