import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { TRAINED_MODEL_IDS } from "../../lm/models.ts";
import type { Matrix } from "../../lm/transformer/matrix.ts";
import type { ModelFile } from "../../lm/transformer/weights.ts";
import { manifests } from "../../weights/manifests.ts";
import { modelCard } from "../../../training/evaluate/card.ts";
import { evaluate } from "../../../training/evaluate/evaluate.ts";
import { factsOf } from "../../../training/evaluate/facts.ts";
import { measuredJson } from "../../../training/evaluate/measured.ts";
import { picture } from "../../../training/evaluate/picture.ts";

const card = readFileSync("training/MODEL-CARD.md", "utf8");

test.for(TRAINED_MODEL_IDS)("the model card tells of the weights of %s that are here", (id) => {
  expect(card, "run node training/evaluate.mjs").toContain(manifests[id].sha256);
});

const zeros = (rows: number, columns: number): Matrix => ({
  rows,
  columns,
  values: new Float32Array(rows * columns),
});

/** A model that knows nothing: every token is as likely as any other. */
const ignorant: ModelFile = {
  net: {
    embedding: zeros(8, 4),
    layers: [{ qkv: zeros(12, 4), out: zeros(4, 4), up: zeros(8, 4), down: zeros(4, 8) }],
    gain: new Float32Array(4),
    heads: 2,
    context: 6,
  },
  vocabulary: ["\n", "One", " two", " three", " four", ".", " five", " six"],
  merges: [],
  facts: { heldOutNats: Math.log(8) },
};

const text = Uint16Array.from({ length: 600 }, (_, i) => (i % 9 === 0 ? 0 : (i * i + 3) % 8));

test("of a voice that knows nothing, every number is that of a fair die, and all of it is told", () => {
  const evaluation = evaluate("storyteller", ignorant, text, text);
  for (const { entropy, perplexity } of evaluation.points.slice(1)) {
    expect(entropy).toBeCloseTo(Math.log(8), 12);
    expect(perplexity).toBeCloseTo(8, 12);
  }
  expect(evaluation.unread.sliding).toBeCloseTo(Math.log(8), 12);
  expect(evaluation.ownEntropy).toBeCloseTo(Math.log(8), 12);

  const curve = { curve: [[100, 3, 4] as const, [200, 2, 3] as const], seconds: 60 };
  const facts = factsOf(ignorant, {
    seal: { bytes: 1, sha256: "abc" },
    loss: undefined,
    curve,
    settling: { curve: [[50, 1, 2]], seconds: 5 },
    train: text.length,
    heldOut: text.length,
  });
  expect(facts.weights).toBe(32 + 48 + 16 + 32 + 32 + 4);
  expect(facts.curve).toEqual({ curve: [...curve.curve, [250, 1, 2]], seconds: 65 });

  const models = [{ ...evaluation, facts }];
  expect(measuredJson(models)["storyteller"]).toMatchObject({ sha256: "abc", ownEntropy: 2.0794 });
  const told = modelCard(card, models);
  expect(told).toContain("| SHA-256 | `abc` |");
  expect(told).not.toContain("NaN");
  expect(picture(models)).not.toMatch(/NaN|undefined|Infinity/);
});

test("tokens that do not belong to the weights are refused", () => {
  const other = { ...ignorant, facts: { heldOutNats: 1 } };
  expect(() => evaluate("storyteller", other, text, text)).toThrow(RangeError);
});
