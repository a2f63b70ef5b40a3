import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { logSoftmax } from "../../../src/math/index.ts";
import { TRAINED_MODEL_IDS } from "../../../src/lm/models.ts";
import { beginReading, read, unembed } from "../../../src/lm/transformer/net.ts";
import { manifests } from "../../../src/weights/manifests.ts";
import { furthest, logitsAt, type References } from "../../support/references.ts";
import { bytesOf, modelFromDisk } from "../../support/modelFromDisk.ts";

describe.each(TRAINED_MODEL_IDS)("%s", (id) => {
  const folder = "tests/lm/transformer";
  const { net, ...model } = modelFromDisk(id);
  const references = JSON.parse(readFileSync(`${folder}/${id}.json`, "utf8")) as References;

  test("its file is the one that was exported, and small enough to wait for", () => {
    const file = readFileSync(`src/weights/${id}.bin`);
    expect(createHash("sha256").update(file).digest("hex")).toBe(manifests[id].sha256);
    expect(file.length).toBe(manifests[id].bytes);
    expect(file.length).toBeLessThanOrEqual({ storyteller: 450_000, austen: 920_000 }[id]);
  });

  test("its logits are PyTorch’s, at eight places of five texts", () => {
    const logits = logitsAt(net, references);
    expect(logits).toHaveLength(40);
    expect(furthest(logits, bytesOf(`${folder}/${id}.logits`))).toBeLessThan(1e-4);
  });

  test("a text it has not read surprises it as much as was recorded", () => {
    const nats = references.slice.flatMap((window) => {
      const reading = beginReading(net);
      return window.slice(0, -1).map((token, at) => {
        const logits = unembed(net, read(net, reading, token));
        return -(logSoftmax(logits)[window[at + 1] ?? 0] ?? NaN);
      });
    });
    const mean = nats.reduce((sum, one) => sum + one, 0) / nats.length;
    expect(mean).toBeCloseTo(references.sliceNats, 2);
  });

  test("each logit is the dot product of the last hidden vector with the token’s own", () => {
    const context = model.encode("She was").tokens;
    const hidden = model.hidden(context);
    const logits = model.logits(context);
    for (const token of [0, 1, 7, 100, net.embedding.rows - 1]) {
      const { columns, values } = net.embedding;
      const vector = values.subarray(token * columns, (token + 1) * columns);
      const product = vector.reduce((sum, entry, i) => sum + entry * (hidden[i] ?? 0), 0);
      expect(product).toBeCloseTo(logits[token] ?? NaN, 4);
    }
  });

  test("what it was asked before makes no difference", () => {
    const words = "She was very kind to the old man. He was so happy that he laughed.";
    const { tokens } = model.encode(words);
    const fresh = model.logits(tokens.slice(0, 5));
    model.logits(tokens);
    model.logits([...tokens.slice(0, 3), 9, 9]);
    expect(Array.from(model.logits(tokens.slice(0, 5)))).toEqual(Array.from(fresh));
    // Longer than it looks back, so that there is nothing left to go back to.
    const longer = Array.from({ length: 1 + Math.ceil(net.context / tokens.length) }, () => tokens);
    model.logits(longer.flat());
    expect(Array.from(model.logits(tokens.slice(0, 5)))).toEqual(Array.from(fresh));
  });

  test("a text is the same after it was cut into tokens and put together again", () => {
    const text =
      "Once upon a time there was a little girl. “Good morning,” said the fox!\nShe was happy.";
    const { tokens, unknown } = model.encode(text);
    expect(unknown).toBeUndefined();
    expect(tokens.map((token) => model.vocabulary[token]).join("")).toBe(text);
  });

  test("the first word that it does not know is told", () => {
    expect(model.encode("She was ☃ very").unknown).toBe("☃");
    expect(model.encode("She was naïve").unknown).toBeDefined();
  });
});

test("Storyteller refuses a word that it has never read", () => {
  expect(modelFromDisk("storyteller").encode("She ate a quasar").unknown).toBe("quasar");
});
