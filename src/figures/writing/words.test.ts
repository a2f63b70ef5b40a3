import { expect, test } from "vitest";
import { joined, type Text } from "../../lm/writing.ts";
import {
  contextName,
  countsText,
  pickName,
  pickText,
  placeSentence,
  writtenSentence,
} from "../../words/writing.ts";

const text = (words: string, probability = 0.0012): Text =>
  words.split(" ").map((word, token) => ({
    token,
    word: /\w/.test(word) ? ` ${word}` : word,
    probability,
    certain: probability === 1,
  }));
const counts = { texts: 4, differentTexts: 4, words: 96, differentWords: 61, returns: 0 };

test("a pick is told with its chance, on screen with the temperature and aloud without", () => {
  const [gravel] = text("gravel");
  if (!gravel) throw new Error("no word");
  expect(pickText(gravel, 1)).toBe("gravel, 0.1% at T = 1.00");
  expect(pickName(gravel)).toBe("gravel, 0.1 percent");
  expect(pickName({ ...gravel, probability: 1, certain: true })).toBe("gravel, 100 percent");
});

test("what can be counted in a row is one plain sentence, and a circle is told", () => {
  expect(countsText(counts, undefined)).toBe(
    "4 different texts, with 61 different words of 96. In none do three words in a row come back.",
  );
  expect(countsText({ ...counts, differentTexts: 1, differentWords: 5, returns: 64 }, 6)).toBe(
    "All 4 texts are the same, with 5 different words of 96. Within them, three words in a row come back 64 times. They run in a circle of 6 words.",
  );
  expect(countsText({ ...counts, differentTexts: 2, returns: 1 }, undefined)).toMatch(
    /^2 different texts, .* come back 1 time\.$/,
  );
});

test("the readout counts the different words of each row", () => {
  const rows = [0, 1, 2].map((temperature) => ({ temperature, counts }));
  expect(writtenSentence(rows)).toBe(
    "12 texts written. Different words: 61 at T = 0, 61 at T = 1.00 and 61 at T = 2.00.",
  );
});

test("a place is told by the last words before it, never beginning with a full stop", () => {
  const written = text("The cat sat . The dog ran");
  expect(contextName([])).toBe("the beginning");
  expect(contextName(written.slice(0, 2))).toBe("“The cat”");
  expect(contextName(written)).toBe("“… The dog ran”");
  expect(placeSentence(written, 1, 4, 2)).toBe(
    "Text 2 at T = 2.00: after “The cat sat.” came “The”, with a chance of 0.1%.",
  );
  expect(placeSentence(written, 0, 3, 1)).toContain("came a full stop,");
  expect(placeSentence(written, 0, 99, 1)).toBe("");
});

test("a text is its tokens put together, from its first word on", () => {
  expect(joined(text("The cat sat . It rained"))).toBe("The cat sat. It rained");
});
