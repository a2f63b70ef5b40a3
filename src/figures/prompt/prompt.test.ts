import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { figure as promptFigure } from "./index.tsx";
import { recordedStoryteller } from "./recorded.ts";
import { problemOf } from "./reader.ts";
import { shownOf } from "./shown.ts";
import { readPrompt } from "../../lm/prompt.ts";
import { firstPrompt } from "./model/state.ts";
import { loadModel } from "../../weights/loadModel.ts";
import { bytesOf, modelFromDisk } from "../../../tests/support/modelFromDisk.ts";

test("the recorded beginning is what Storyteller says", () => {
  const model = modelFromDisk("storyteller");
  const read = readPrompt(model, firstPrompt("storyteller"));
  const logits = "tokens" in read ? Array.from(model.logits(read.tokens)) : [];
  const recorded = Array.from(recordedStoryteller.logits([]));
  const stale = "src/figures/prompt/recorded.json is stale: run `node training/record.mjs`";
  expect(recordedStoryteller.vocabulary, stale).toEqual(model.vocabulary);
  expect(recorded, stale).toHaveLength(logits.length);
  const apart = Math.max(...recorded.map((logit, i) => Math.abs(logit - (logits[i] ?? NaN))));
  expect(apart, stale).toBeLessThan(1e-3);
});

test("any text as a prompt in a link leaves a distribution over a whole vocabulary", () => {
  const text = string({ unit: constantFrom(..."She spread.“¶é5\n ", " toast", "<b>", "\ud800") });
  assert(
    property(text, constantFrom("chain", "storyteller", "austen"), (prompt, model) => {
      const open = promptFigure.open([
        ["model", model],
        ["prompt", prompt],
      ]);
      const shares = open.data()?.rows.map((row) => Number(row[2])) ?? [];
      expect(shares.length).toBeGreaterThan(100);
      expect(shares.reduce((total, p) => total + p, 0)).toBeCloseTo(1, 9);
      expect(open.readout()).toMatch(/^After .*\.$/s);
    }),
    { numRuns: 60 },
  );
});

test("a prompt that is too long for a link is left out, and that is told", () => {
  const open = promptFigure.open([["prompt", "the ".repeat(60)]]);
  expect(open.query()).toEqual([]);
  expect(open.notes()[0]).toMatch(/^The link says prompt=“the the .*at most 200 characters/);
});

test("a word that Storyteller has not read is refused by name before its weights are here", () => {
  const state = { temperature: 1, model: "storyteller", prompt: "", seed: "luck" } as const;
  expect(problemOf(state, "She spread her granola")).toBe("Storyteller does not know “granola”.");
  expect(problemOf(state, "She spread her toast with jam")).toBeUndefined();
  expect(problemOf({ ...state, model: "chain" }, "Zoe")).toBe("Word chain does not know “Zoe”.");
});

test("the numbers that sentences show turn with the dial", () => {
  const at = (query: string) => {
    const open = promptFigure.open(new URLSearchParams(query));
    return ["top", "tail"].map(open.live);
  };
  expect(at("t=0")).toEqual(["100%", "0%"]);
  expect(at("t=inf")).toEqual(["0.1%", "99%"]);
});

test("what stands in for a model is told of a reader’s own words only, and only where that model cannot be had", async () => {
  const shown = (prompt: string) =>
    shownOf({ temperature: 1, model: "austen", prompt, seed: "luck" });
  expect(shown("Zzyx fly")).toMatchObject({
    awaited: { id: "austen" },
    instead: undefined,
  });
  expect(shown("Zzyx fly").reading).toMatchObject({ entry: { id: "storyteller" } });
  await loadModel("austen", new ArrayBuffer(8));
  expect(shown("Zzyx fly")).toMatchObject({
    awaited: undefined,
    instead: "Word chain does not know “Zzyx”. Its own prompt is shown instead.",
  });
  expect(shown("She was very").instead).toBeUndefined();
  expect(shown("She was very").reading).toMatchObject({ entry: { id: "chain" } });
  const linked = { temperature: 1, model: "chain", prompt: "She was very", seed: "luck" } as const;
  expect(shownOf(linked).instead).toContain("does not know “very”");
});

test("once Miss Austen is here she reads what is spelled, and what is not to be shown stays out of sight", async () => {
  const open = (prompt: string) =>
    promptFigure.open([
      ["model", "austen"],
      ["prompt", prompt],
    ]);
  expect(open("Zzyx fly").readout()).toMatch(/^After “She spread her toast with”, Word chain/);
  await loadModel("austen", bytesOf("src/weights/austen.bin"));
  expect(open("Zzyx fly").readout()).toMatch(/^After “Zzyx fly”, Miss Austen/);
  expect(open("Zzyx 5").readout()).toMatch(/^After “She was very”, Miss Austen/);
  const rude = open("What a fuck");
  expect(rude.readout()).toMatch(/^After “What a •+”/);
  expect(rude.data()?.rows).toHaveLength(2048);
});
