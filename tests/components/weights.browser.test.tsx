import { describe, expect, test } from "vitest";
import { TRAINED_MODEL_IDS } from "../../src/lm/models.ts";
import { loadModel, loadedModel, modelStatus } from "../../src/weights/loadModel.ts";
import austen from "../lm/transformer/austen.json";
import storyteller from "../lm/transformer/storyteller.json";
import { furthest, logitsAt } from "../support/references.ts";

const references = { austen, storyteller };
const logits = {
  austen: new URL("../lm/transformer/austen.logits", import.meta.url),
  storyteller: new URL("../lm/transformer/storyteller.logits", import.meta.url),
};

describe.each(TRAINED_MODEL_IDS)("%s in Chromium", (id) => {
  test("is loaded, and says what PyTorch says", async () => {
    expect(modelStatus(id)).toEqual({ stage: "absent" });
    expect(loadedModel(id)).toBeUndefined();
    await Promise.all([loadModel(id), loadModel(id)]);
    expect(modelStatus(id)).toEqual({ stage: "ready" });
    const { model } = loadedModel(id) ?? {};
    if (!model) throw new Error(`${id} is not there`);
    const written = await (await fetch(logits[id])).arrayBuffer();
    expect(furthest(logitsAt(model.net, references[id]), written)).toBeLessThan(1e-4);
  });
});
