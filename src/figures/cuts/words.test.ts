import { expect, test } from "vitest";
import { type CutsState, HUGGING_FACE_ORDER, LLAMA_CPP_ORDER } from "./model/cuts.ts";
import { cutRuler } from "./model/ruler.ts";
import { cutsDialText, cutsSentence, dialReason, formatThreshold, gateText } from "./words.ts";
import { dialTextOnArrival } from "../../words/distribution.ts";

const state = (change: Partial<CutsState> = {}): CutsState => ({
  temperature: 2,
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

test.each<[Partial<CutsState>, string]>([
  [
    {},
    "At T = 2.00, temperature first and then top-p 0.90 leaves 5 of 7 words; butter is picked 39% of the time.",
  ],
  [
    { order: LLAMA_CPP_ORDER },
    "At T = 2.00, top-p 0.90 first and then temperature leaves 3 of 7 words; butter is picked 48% of the time.",
  ],
  [
    { cuts: ["topK", "minP"] },
    "At T = 2.00, the chain temperature, top-k 3, min-p 0.10 leaves 3 of 7 words; butter is picked 48% of the time.",
  ],
  [
    { cuts: [] },
    "At T = 2.00 and without a cut all 7 words are left; butter is picked 37% of the time.",
  ],
  [
    { topP: 0.5, order: LLAMA_CPP_ORDER },
    "At T = 2.00, top-p 0.50 first and then temperature leaves 1 of 7 words; butter is always picked.",
  ],
  [
    { temperature: 0, cuts: ["topK"] },
    "At T = 0, temperature first and then top-k 3 leaves 3 of 7 words; butter is always picked. That is the limit: Hugging Face itself refuses T = 0, and has a switch for greedy decoding.",
  ],
  [
    { temperature: 0, cuts: ["topK"], order: LLAMA_CPP_ORDER },
    "At T = 0, top-k 3 first and then temperature leaves 3 of 7 words; butter is always picked.",
  ],
  [
    { vocabulary: "coin", temperature: 0, topK: 2, cuts: ["topK"], order: LLAMA_CPP_ORDER },
    "At T = 0, top-k 2 first and then temperature leaves 2 of 7 words; heads and tails are each picked 50% of the time. That is the limit: a program takes one of them, and only that one.",
  ],
  [
    { temperature: Infinity, order: LLAMA_CPP_ORDER },
    "At T = ∞, top-p 0.90 first and then temperature leaves 3 of 7 words; each of them is picked 33% of the time.",
  ],
  [
    { vocabulary: "coin", topK: 2, cuts: ["topK"] },
    "At T = 2.00, temperature first and then top-k 2 leaves 2 of 7 words; heads and tails are each picked 50% of the time.",
  ],
])("%j reads well", (change, sentence) => {
  expect(cutsSentence(state(change))).toBe(sentence);
});

test.each<[string, Partial<CutsState>, string]>([
  [
    "one word passes",
    { topP: 0.5, order: LLAMA_CPP_ORDER },
    "Only butter passes the cuts, so the dial has nothing left to divide between: turning it changes nothing.",
  ],
  [
    "words with equal scores pass",
    { vocabulary: "coin", cuts: ["topK"], topK: 2 },
    "Only heads and tails pass the cuts, and their scores are equal: turning the dial changes nothing.",
  ],
  [
    "all scores are equal",
    { logits: [2, 2, 2, 2, 2, 2, 2], cuts: [] },
    "All scores are equal, so the dial has nothing to tell the words apart by: turning it changes nothing.",
  ],
  [
    "nothing is cut",
    { cuts: [] },
    "No cut is on: all 7 words stay in, and the dial decides how much each of them gets.",
  ],
  [
    "the temperature is last",
    { order: LLAMA_CPP_ORDER },
    "The cut comes before the temperature, so the dial never changes which 3 words are left, only how much each gets. With the temperature first, 5 would pass at T = 2.00.",
  ],
  [
    "two cuts come before the temperature",
    { order: LLAMA_CPP_ORDER, cuts: ["topK", "topP"], topK: 2 },
    "Every cut comes before the temperature, so the dial never changes which 2 words are left, only how much each gets.",
  ],
  [
    "top-k comes after it",
    { cuts: ["topK"] },
    "The same 3 words pass at every temperature; the dial changes only how much each gets.",
  ],
  [
    "top-p comes after it",
    {},
    "A cut after the temperature sees the shares that the dial made, so the dial also decides how many words pass: 1 at T = 0, 7 at ∞. With the temperature last, 3 would pass at any T.",
  ],
  [
    "a tie at ∞ lets other words in",
    { cuts: ["topK"], logits: [0, 1, 2, 3, 4, 5, 6] },
    "The same 3 words pass at every temperature but ∞, where all words tie and the first in the list are kept.",
  ],
])("the reason is given when %s", (_, change, reason) => {
  expect(dialReason(state(change))).toBe(reason);
});

test("a gate and the dial say what they do to the words", () => {
  const asked = state();
  expect(gateText(asked, cutRuler(asked))).toBe("0.90; 5 of 7 words pass");
  const strict = state({ topP: 0.2 });
  expect(gateText(strict, cutRuler(strict))).toBe("0.20; 1 of 7 words passes");
  expect(cutsDialText(asked)).toBe("2.00; butter 39 percent, 5 words left");
  expect(cutsDialText(strict)).toBe("2.00; butter 100 percent, 1 word left");
  expect(dialTextOnArrival(cutsDialText(asked))).toBe(
    "2.00, on a dial from 0 to infinity; butter 39 percent, 5 words left",
  );
});

test("thresholds have two decimals unless they need a third", () => {
  expect([0, 0.9, 0.925, 1].map(formatThreshold)).toEqual(["0.00", "0.90", "0.925", "1.00"]);
});
