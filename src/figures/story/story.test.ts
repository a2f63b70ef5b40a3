import { beforeAll, expect, test } from "vitest";
import { recordedTexts } from "./recorded.ts";
import { writing, type Written } from "./storyTexts.ts";
import type { TrainedModelId } from "../../lm/models.ts";
import { openings, openingTokens, storyBeginning } from "./model/state.ts";
import { loadModel } from "../../weights/loadModel.ts";
import { bytesOf, modelFromDisk } from "../../../tests/support/modelFromDisk.ts";

beforeAll(async () => {
  await loadModel("storyteller", bytesOf("src/weights/storyteller.bin"));
  await loadModel("austen", bytesOf("src/weights/austen.bin"));
});

function written(by: TrainedModelId, opening: number, temperature: number): Written {
  const work = writing({ ...storyBeginning, model: by, opening, temperature }, by);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
const tokensOf = ({ text }: Written): readonly number[] => text.map(({ token }) => token);

test("what the figure writes goes on from its opening, as what was recorded does", () => {
  expect(recordedTexts).toHaveLength(4);
  for (const recorded of recordedTexts)
    expect(tokensOf(written("storyteller", 1, recorded.temperature))).toEqual(tokensOf(recorded));
});

test.for(["storyteller", "austen"] as const)(
  "%s begins with the likeliest word after its opening at T = 0",
  (by) => {
    const model = modelFromDisk(by);
    for (const [i, opening] of openings[by].entries()) {
      const logits = Array.from(model.logits(openingTokens(model, opening)));
      expect(tokensOf(written(by, i + 1, 0))[0], opening).toBe(logits.indexOf(Math.max(...logits)));
    }
  },
);

test("an opening with a word that a model does not know is an error, and no beginning from nothing", () => {
  expect(() => openingTokens(modelFromDisk("storyteller"), "Once upon a quasar")).toThrow(
    "the opening cannot be read: Once upon a quasar",
  );
});
