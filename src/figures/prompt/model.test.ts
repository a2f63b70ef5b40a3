import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { softmax } from "../../math/index.ts";
import { toyModel } from "../../lm/toy.ts";
import { LONGEST_PROMPT, readPrompt, textOf, tidyPrompt } from "../../lm/prompt.ts";
import { drawAfter, withoutLast, writtenOn } from "./model/draw.ts";
import { examplePrompts, promptFor } from "./model/state.ts";
import { suggestPrompts } from "./model/suggestions.ts";
import {
  promptProblem,
  promptSentence,
  stopSentence,
  tokenLabel,
  vocabularyFacts,
} from "./words.ts";
import { rankScores } from "../../model/ranks/ranks.ts";
import { NAMED_TOKENS, wholeVocabulary } from "./model/wholeVocabulary.ts";
import { readersTemperature } from "../../../tests/support/arbitraries.ts";
import { modelFromDisk } from "../../../tests/support/modelFromDisk.ts";

const chain = toyModel();
const storyteller = modelFromDisk("storyteller");
const austen = modelFromDisk("austen");
const models = { chain, storyteller, austen };
const sum = (shares: readonly number[]): number => shares.reduce((total, p) => total + p, 0);

/** The tokens that are read of `text`. */
function tokensOf(reader: typeof chain, text: string): readonly number[] {
  const read = readPrompt(reader, text);
  if (!("tokens" in read)) throw new Error(JSON.stringify(read));
  return read.tokens;
}
const listOf = (model: typeof chain, text: string) =>
  rankScores(Float64Array.from(model.logits(tokensOf(model, text))), model.vocabulary);

test.for(["chain", "storyteller", "austen"] as const)("%s reads its own examples", (id) => {
  for (const prompt of examplePrompts[id])
    expect(readPrompt(models[id], prompt)).toMatchObject({ text: prompt });
});

test("an unknown word is named, without the comma after it", () => {
  expect(readPrompt(storyteller, "She poured, and")).toEqual({ unknown: "poured" });
  expect(readPrompt(chain, "The cat sleeps\nThe")).toEqual({ unknown: "¶" });
  expect(readPrompt(austen, "She was 5")).toEqual({ unknown: "5" });
  expect(promptProblem("Storyteller", { unknown: "poured" })).toBe(
    "Storyteller does not know “poured”.",
  );
});

test("a capital more or less does no harm, nor do a typewriter’s quotes", () => {
  expect(readPrompt(storyteller, "she  SPREAD her toast with")).toMatchObject({
    text: "She spread her toast with",
  });
  expect(readPrompt(storyteller, "butter")).toMatchObject({ text: "butter" });
  expect(tidyPrompt(`he said "I don't..." and "no"`)).toBe("he said “I don’t…” and “no”");
});

test("a prompt of too many tokens is refused", () => {
  const long = Array.from({ length: LONGEST_PROMPT.tokens + 1 }, () => "the").join(" ");
  expect(readPrompt(storyteller, long)).toEqual({ tooMany: LONGEST_PROMPT.tokens + 1 });
  expect(readPrompt(storyteller, long.slice(4))).toHaveProperty("tokens");
});

test("any text is read or refused, and what is read is read the same way again", () => {
  const letters = string({
    unit: constantFrom(..."the a on dog.,“”’¶é5 x\n— ", "butter", " She", "'", '"', "..."),
  });
  for (const model of Object.values(models))
    assert(
      property(letters, string({ unit: "binary" }), (text, any) => {
        for (const asked of [text, any]) {
          expect(tidyPrompt(tidyPrompt(asked))).toBe(tidyPrompt(asked));
          const read = readPrompt(model, asked);
          const again = "tokens" in read ? readPrompt(model, read.text) : read;
          expect(again).toEqual(read);
          expect("tokens" in read ? textOf(model, read.tokens) : read).toBe(
            "tokens" in read ? read.text : read,
          );
          expect("unknown" in read && read.unknown === "").toBe(false);
        }
      }),
      { numRuns: 100 },
    );
});

test.for(["chain", "storyteller", "austen"] as const)(
  "the shares of all tokens of %s sum to 1, and so do the lines of the table",
  (id) => {
    const model = models[id];
    const list = listOf(model, examplePrompts[id][0]);
    for (const T of [0, 0.2, 1, 2, Infinity]) {
      const { shares, named, others } = wholeVocabulary(list, T);
      expect(shares).toHaveLength(model.vocabulary.length);
      expect(sum(shares)).toBeCloseTo(1, 12);
      expect(named).toHaveLength(NAMED_TOKENS);
      expect(others.count).toBe(model.vocabulary.length - NAMED_TOKENS);
      expect(sum(named.map((token) => token.probability)) + others.probability).toBeCloseTo(1, 12);
    }
  },
);

test("heat gives to the tail and cold takes from it, down to exactly nothing", () => {
  const list = listOf(storyteller, "She spread her toast with");
  const at = (T: number) => wholeVocabulary(list, T);
  for (const part of ["others", "rare"] as const) {
    expect(at(2)[part].probability).toBeGreaterThan(at(1)[part].probability);
    expect(at(0.2)[part].probability).toBeLessThan(at(1)[part].probability);
    expect(at(0)[part]).toMatchObject({ probability: 0, impossible: true });
    expect(at(Infinity)[part].probability).toBeCloseTo(at(1)[part].count / 759, 12);
  }
  expect(at(1).rare.asIs).toBe(at(1).rare.probability);
});

test("every token keeps its own share, whatever its rank", () => {
  const tokens = tokensOf(storyteller, "Jack was a brave");
  const logits = Array.from(storyteller.logits(tokens));
  const list = rankScores(Float64Array.from(logits), storyteller.vocabulary);
  assert(
    property(readersTemperature, (T) => {
      const shares = softmax(logits, T);
      const whole = wholeVocabulary(list, T);
      for (const { token, probability } of whole.named)
        expect(probability).toBeCloseTo(shares[storyteller.vocabulary.indexOf(token)] ?? NaN, 12);
    }),
    { numRuns: 30 },
  );
});

test("writing on and taking back lead to where one was", () => {
  const prompt = "She spread her toast with";
  expect(writtenOn(storyteller, prompt, " butter")).toEqual({ text: `${prompt} butter` });
  const longer = tokensOf(storyteller, `${prompt} butter`);
  expect(withoutLast(storyteller, longer)).toBe(prompt);
  expect(withoutLast(storyteller, [])).toBe("");
  expect(writtenOn(storyteller, "", "Once")).toEqual({ text: "Once" });
});

test("what cannot be written on says why: no token more, no character more, or nothing that stays", () => {
  const full = Array.from({ length: LONGEST_PROMPT.tokens }, () => "the").join(" ");
  expect(writtenOn(storyteller, full, " the")).toEqual({ stop: "tokens" });
  const wide = "Zzyx ".repeat(LONGEST_PROMPT.characters / 5);
  expect(writtenOn(austen, wide, "z")).toEqual({ stop: "characters" });
  expect(writtenOn(storyteller, "The end.\n", "\n")).toEqual({ stop: "lost" });
  expect(stopSentence("tokens", "the")).toBe(
    "A prompt here has at most 40 words, marks or pieces of words: remove some to write on.",
  );
  expect(stopSentence("characters", "z")).toBe(
    "A prompt here has at most 200 characters: remove some to write on.",
  );
  expect(stopSentence("lost", "¶ end")).toBe(
    "“¶ end” would change nothing after this prompt: New luck draws another.",
  );
});

test("a reader’s own prompt goes along to another model, and an example only where it is one", () => {
  const model = "austen";
  expect(promptFor("chain", { model, prompt: "She was kind" })).toBe("She was kind");
  expect(promptFor("chain", { model, prompt: "She was very" })).toBe("She spread her toast with");
  expect(promptFor("storyteller", { model: "chain", prompt: "She spread her toast with" })).toBe(
    "She spread her toast with",
  );
  expect(promptFor("chain", { model, prompt: "" })).toBe("");
});

test("what the vocabulary comes to tells the share of now from the share that is asked about", () => {
  const list = listOf(storyteller, "She spread her toast with");
  const fact = vocabularyFacts(wholeVocabulary(list, 2))[2];
  expect(fact?.name).toBe("Share now of the 754 words that had under 0.1% at T = 1");
  expect(fact?.text).toMatch(/^\d\d%$/);
});

test("the same place has the same die, whatever was written there", () => {
  let thrown = 0;
  const uniform = (): number => [0.1, 0.5, 0.9][thrown++ % 3] ?? 0;
  expect(drawAfter(1, [0.4, 0.4, 0.2], uniform)).toBe(1);
  thrown = 0;
  expect(drawAfter(2, [0.4, 0.4, 0.2], uniform)).toBe(2);
});

test("a piece that goes on with a word says so, and a blank and an end are seen", () => {
  expect(tokenLabel(" jam", "toast with")).toBe("jam");
  expect(tokenLabel("ing", "She was walk")).toBe("·ing");
  expect(tokenLabel("Why", "he said “")).toBe("Why");
  expect(tokenLabel("Once", "")).toBe("Once");
  expect(tokenLabel(".", "the end")).toBe(".");
  expect(tokenLabel("\n", "the end.")).toBe("¶ end");
  expect(tokenLabel(" ", "the end.")).toBe("␣");
});

test("what is begun is completed by the model’s words, likeliest first after the prompt that was read", () => {
  const tokens = [" jam", " butter", " beans", ".", "\n", "Bea"];
  expect(suggestPrompts(tokens, "toast with b", "toast with")).toEqual([
    "toast with butter",
    "toast with beans",
  ]);
  expect(suggestPrompts(tokens, "tea with B", "toast with")).toEqual([
    "tea with beans",
    "tea with butter",
  ]);
  expect(suggestPrompts(tokens, "toast with ", "toast with")[0]).toBe("toast with jam");
  expect(suggestPrompts(tokens, "bea", "toast with")).toEqual(["Bea", "beans"]);
  expect(suggestPrompts(tokens, "toast.", "toast with")).toEqual([]);
});

test("what is said of the whole vocabulary at both ends of the dial", () => {
  const list = rankScores(Float64Array.from({ length: 12 }, (_, i) => (i === 3 ? 2 : 0)));
  const said = (T: number): string => promptSentence("Toy", "a b", "c", wholeVocabulary(list, T));
  expect(said(0)).toBe(
    "After “a b”, Toy always writes “c” at T = 0, and none of its other 11 words.",
  );
  expect(said(Infinity)).toBe(
    "After “a b”, each of the 12 words of Toy gets the same share at T = ∞, 8.3%. The 2 below the top 10 share 17%.",
  );
  expect(said(1)).toBe(
    "After “a b”, Toy gives “c” 40% at T = 1.00. Its choice among 12 words is as open as a fair pick among 8.2. The 2 below the top 10 share 11%.",
  );
});
