import { expect, test } from "vitest";
import { gainers, sharesAt } from "../../src/model/fates.ts";
import { gainVerdict, listed, picks, shareVerdict, turnedBack } from "../../src/words/guesses.ts";
import { toast } from "../../src/model/vocabulary.ts";

const { words, logits } = toast;
const verdict = (...guess: string[]): string => gainVerdict(words, logits, guess, [1, 2]);
const butButter = words.slice(1);

test("from 1 to 2 all words gain but butter", () => {
  expect(words.filter((_, i) => gainers(logits, 1, 2)[i])).toEqual(butButter);
});

test("a right guess is called right, a wrong one is told what it missed and what it took in", () => {
  expect(verdict(...butButter)).toBe("Yes: all but butter gain from 1 to 2.");
  expect(verdict("gravel", "butter")).toBe(
    "All but butter gain from 1 to 2. You left out jam, honey, cheese, garlic and regret. You ticked butter, and heat takes from it.",
  );
});

test("who skips is told, and not blamed", () => {
  expect(verdict()).toBe("All but butter gain from 1 to 2.");
});

test("by 5, jam and honey have turned back, by 1 nobody has", () => {
  expect(turnedBack(words, logits, 5)).toBe(
    "By T = 5, jam (23% at its peak, 19% now) and honey (18% at its peak, 17% now) have turned back.",
  );
  expect(turnedBack(words, logits, 1)).toBe("");
});

test("equal scores have nothing to gain", () => {
  expect(
    gainVerdict(
      words,
      words.map(() => 1),
      ["jam"],
      [1, 2],
    ),
  ).toBe("Nothing gains from 1 to 2: the scores are equal.");
});

test("a guess of 20% for jam at T = 0.1 is told as luck", () => {
  const truth = sharesAt(logits, 0.1);
  expect(shareVerdict(words, [80, 20, 0, 0, 0, 0, 0], truth, 0.1)).toBe(
    "You gave jam 20%; at T = 0.1 it gets 1 pick in 22 thousand. You gave butter 80%; at T = 0.1 it gets >99% of the picks.",
  );
});

test("a near guess is called close", () => {
  const truth = sharesAt(logits, 50);
  const rounded = truth.map((p) => Math.round(100 * p));
  expect(shareVerdict(words, rounded, truth, 50)).toBe(
    "Close: at T = 50 no word is off by more than 3 points.",
  );
});

test("tiny shares are told as picks", () => {
  expect([0.14, 1 / 26000, 1e-9].map(picks)).toEqual([
    "14% of the picks",
    "1 pick in 26 thousand",
    "less than 1 pick in a million",
  ]);
});

test("lists are read aloud", () => {
  expect([listed([]), listed(["jam"]), listed(["jam", "honey"])]).toEqual([
    "",
    "jam",
    "jam and honey",
  ]);
});
