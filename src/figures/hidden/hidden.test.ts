import { expect, test } from "vitest";
import { knownWords, mapped, tokenOf, vocabulary, words } from "./atlas.ts";
import { dotSize } from "./dotSize.ts";
import { narrowLabels } from "./narrowLabels.ts";
import recording from "./recorded.json";
import { byModel, byRecording, needsModel } from "./shown.ts";
import { beginning, hiddenFields, type HiddenState, PROMPTS } from "./state.ts";
import { figure as hiddenFigure } from "./index.tsx";
import { cosines, nearestWords, unknownIn } from "./model/wordVectors.ts";
import { modelFromDisk } from "../../../tests/support/modelFromDisk.ts";

const model = modelFromDisk("storyteller");
const STALE = "Storyteller has changed: run node training/record.mjs";
const UNMAPPED =
  "Storyteller has changed: run python3 training/map.py, then node training/record.mjs";
const at = (change: Partial<HiddenState>): HiddenState => ({ ...beginning, ...change });

const FOODS = ["butter", "jam", "honey", "cheese", "bread", "cake", "pie", "soup", "porridge"];
const COLOURS = ["red", "yellow", "blue", "green", "golden", "white", "purple", "grey"];
const ANIMALS = ["fox", "bear", "rabbit", "cat", "dog", "mouse", "duck", "goat", "lion", "otter"];
const NAMES = ["Lily", "Mia", "Ella", "Nora", "Zoe", "Tom", "Max", "Leo", "Ben"];
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const KINDS = { FOODS, COLOURS, ANIMALS, NAMES };

test("the products of hidden vector and word vector add up to the word’s logit", () => {
  for (const prompt of PROMPTS) {
    const logits = model.logits(model.encode(prompt).tokens);
    for (const word of words.filter((_, i) => i % 10 === 0)) {
      const { product, token } = byModel(model, at({ prompt, word }));
      expect(Math.abs(product.logit - (logits[token] ?? NaN)), word).toBeLessThan(1e-4);
      const { hiddenLength, wordLength, cosine } = product;
      expect(hiddenLength * wordLength * cosine).toBeCloseTo(product.logit, 9);
    }
  }
  expect(words.length).toBeGreaterThan(500);
});

test("the recorded beginning is what Storyteller says, to the digits shown", () => {
  const hidden = model.hidden(model.encode(recording.prompt).tokens);
  recording.hidden.forEach((entry, k) => expect(entry, STALE).toBeCloseTo(hidden[k] ?? NaN, 3));
  expect(recording.hidden).toHaveLength(hidden.length);
  for (const word of Object.keys(recording.words)) {
    const [asked, kept] = [byModel(model, at({ word })), byRecording({ word })];
    expect(Math.abs(kept.product.logit - asked.product.logit), STALE).toBeLessThan(1e-3);
    asked.logits.forEach((logit, i) => expect(kept.logits[i], STALE).toBeCloseTo(logit, 2));
    Array.from(kept.vector).forEach((entry, k) =>
      expect(entry, STALE).toBeCloseTo(asked.vector[k] ?? NaN, 5),
    );
    expect(
      kept.neighbours.map((near) => near.word),
      STALE,
    ).toEqual(asked.neighbours.map((near) => near.word));
  }
});

test("the recorded words need no model, all others do", () => {
  expect(needsModel(beginning)).toBe(false);
  expect(needsModel(at({ word: "gravel", order: "size" }))).toBe(false);
  expect(needsModel(at({ word: "fox" }))).toBe(true);
  expect(needsModel(at({ prompt: "The sky was" }))).toBe(true);
});

test("the map’s tokens are Storyteller’s own", () => {
  expect(vocabulary, UNMAPPED).toEqual(model.vocabulary);
  expect(mapped.length).toBeGreaterThan(150);
  expect(new Set(mapped.map(({ word }) => word)).size).toBe(mapped.length);
  for (const { word, token } of mapped) expect(tokenOf(word)).toBe(token);
});

test.for([
  ["red", [...COLOURS, "pink", "brown"]],
  ["fox", [...ANIMALS, "girl", "boy", "squirrel", "donkey", "pig", "hen", "robot", "pony"]],
  ["happy", ["glad", "pleased", "proud"]],
] as const)("what lies nearest to %s is of its kind", ([word, kind]) => {
  const near = nearestWords(model, tokenOf(word)).slice(0, 3);
  for (const { token } of near) expect(kind).toContain(vocabulary[token]?.trim());
});

test.for([
  ["She spread her toast with", "FOODS"],
  ["The sky was", "COLOURS"],
  ["Once upon a time there was a little", "ANIMALS"],
] as const)(
  "after “%s” the words of one kind light up together: each scores above the mean of any other kind",
  ([prompt, best]) => {
    const logits = model.logits(model.encode(prompt).tokens);
    const scores = (kind: readonly string[]): number[] =>
      kind.map((word) => logits[tokenOf(word)] ?? NaN);
    const others = Object.entries(KINDS).flatMap(([name, kind]) =>
      name === best ? [] : [mean(scores(kind))],
    );
    expect(others).toHaveLength(3);
    expect(mean(scores(KINDS[best]))).toBeGreaterThan(Math.max(...others) + 2);
    expect(Math.min(...scores(KINDS[best]))).toBeGreaterThan(Math.max(...others));
  },
);

test.for(PROMPTS)(
  "after “%s” a word and its nearest one score alike: less than half as far apart as any two",
  (prompt) => {
    const logits = model.logits(model.encode(prompt).tokens);
    const gap = (a: number, b: number): number => Math.abs((logits[a] ?? NaN) - (logits[b] ?? NaN));
    const tokens = mapped.map(({ token }) => token);
    const near = tokens.map((token) => gap(token, nearestWords(model, token)[0]?.token ?? -1));
    const any = tokens.flatMap((a) => tokens.map((b) => gap(a, b)));
    expect(mean(near) / mean(any)).toBeLessThan(0.5);
  },
);

test("for most words, one of the three nearest on the map is among the ten nearest by cosine", () => {
  const kept = mapped.filter((place) => {
    const near = cosines(model.net.embedding, place.token);
    const others = mapped.filter((other) => other !== place);
    const byCosine = others.toSorted((a, b) => (near[b.token] ?? 0) - (near[a.token] ?? 0));
    const distance = ({ x, y }: (typeof mapped)[number]): number =>
      Math.hypot(x - place.x, y - place.y);
    const byMap = others.toSorted((a, b) => distance(a) - distance(b));
    return byMap.slice(0, 3).some((other) => byCosine.slice(0, 10).includes(other));
  });
  expect(kept.length / mapped.length, UNMAPPED).toBeGreaterThan(0.85);
});

test("labels of the whole map stand clear of one another at its smallest width of 41 rem", () => {
  const [width, height, letter] = [656, 600, 6.6];
  const boxes = mapped.map(({ word, x, y }) => ({
    y: (y / 1000) * height,
    from: (x / 1000) * width - 4,
    to: (x / 1000) * width + 8 + word.length * letter,
  }));
  const clashes = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter((b) => Math.abs(a.y - b.y) < 15 && a.from < b.to && b.from < a.to),
  );
  expect(clashes.length, UNMAPPED).toBeLessThanOrEqual(2);
});

test("a dot is the larger the higher the score, and all below zero are alike", () => {
  expect([-9, 0, 4, 8, 12].map(dotSize)).toEqual([4, 4, 6, 12, 20]);
});

test.for([
  "The quantum cat",
  "the cat sat",
  "A cat sat on the mat.",
  "“Why?” asked Mia",
  "A robot42",
  "Mia went ^ home",
  "",
])("“%s” is known as far as Storyteller itself knows it", (text) => {
  expect(unknownIn(text, knownWords)).toBe(model.encode(text).unknown);
});

test("what a link says comes back, and what Storyteller does not know is refused", () => {
  for (const prompt of [...PROMPTS, "“Why?” asked Mia"])
    expect(hiddenFields.prompt.parse(hiddenFields.prompt.format(prompt))).toBe(prompt);
  for (const word of words)
    expect(hiddenFields.word.parse(hiddenFields.word.format(word))).toBe(word);
  expect(hiddenFields.prompt.parse("  The  sky was ")).toBe("The sky was");
  expect(hiddenFields.prompt.parse("The quantum cat")).toBeUndefined();
  expect(hiddenFields.prompt.parse("")).toBeUndefined();
  expect(hiddenFields.prompt.parse("A cat sat ".repeat(40))).toBeUndefined();
  expect(hiddenFields.word.parse("mia")).toBe("Mia");
  expect(hiddenFields.word.parse("quantum")).toBeUndefined();
  const open = hiddenFigure.open([
    ["prompt", "The quantum cat"],
    ["word", "jam"],
  ]);
  expect(open.notes()).toHaveLength(1);
  expect(open.readout()).toMatch(/^After “She spread her toast with”, jam scores \d+\.\d\d: /);
});

test("the table to take away has all 96 products, which add up to the score", () => {
  const open = hiddenFigure.open();
  const { rows, columns } = open.data() ?? { rows: [], columns: [] };
  expect(columns).toEqual(["entry", "hidden", "butter", "product"]);
  expect(rows).toHaveLength(96);
  const sum = rows.reduce((total, row) => total + Number(row[3]), 0);
  expect(open.live("logit")).toBe(sum.toFixed(2));
});

test.for(["butter", "sunny", "cat", "fox"])(
  "where there is little room the label of %s stays, and those of its nearest words and of the highest scores",
  (word) => {
    const { logits, neighbours } = byModel(model, at({ word }));
    const indices = [...mapped.keys()];
    const leaders = indices.toSorted((i, j) => (logits[j] ?? 0) - (logits[i] ?? 0)).slice(0, 5);
    const near = indices.filter((i) => neighbours.some(({ token }) => token === mapped[i]?.token));
    const needed = [...indices.filter((i) => mapped[i]?.word === word), ...leaders, ...near];
    const sides = narrowLabels(needed, logits);
    expect(needed.map((i) => sides.get(i) ?? mapped[i]?.word)).toEqual(
      needed.map(() => expect.stringMatching(/^(after|before)$/)),
    );
  },
);
