import { describe, expect, test } from "vitest";
import { VOICES } from "../../src/lm/voices.ts";
import { loadVoice, readyVoice, voiceStatus } from "../../src/weights/voices.ts";
import austen from "../lm/transformer/austen.json";
import storyteller from "../lm/transformer/storyteller.json";
import { furthest, logitsAt } from "../support/references.ts";

const references = { austen, storyteller };
const logits = {
  austen: new URL("../lm/transformer/austen.logits", import.meta.url),
  storyteller: new URL("../lm/transformer/storyteller.logits", import.meta.url),
};

describe.each(VOICES)("%s in Chromium", (id) => {
  test("is loaded, and says what PyTorch says", async () => {
    expect(voiceStatus(id)).toEqual({ stage: "absent" });
    expect(readyVoice(id)).toBeUndefined();
    await Promise.all([loadVoice(id), loadVoice(id)]);
    expect(voiceStatus(id)).toEqual({ stage: "ready" });
    const { model } = readyVoice(id) ?? {};
    if (!model) throw new Error(`${id} is not there`);
    const written = await (await fetch(logits[id])).arrayBuffer();
    expect(furthest(logitsAt(model.net, references[id]), written)).toBeLessThan(1e-4);
  });
});
