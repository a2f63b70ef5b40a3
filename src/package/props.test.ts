import { expect, test } from "vitest";
import { figureNamed } from "../figures/registry.ts";
import { beginningOf, queryOf } from "./beginning.ts";
import type { SoftmaxFigureProps } from "./props.ts";
import { warningsOf } from "./useWarnings.ts";

const warned = (props: SoftmaxFigureProps): readonly string[] =>
  warningsOf(figureNamed(props.figure)!, props);

test("a prop that can have no effect is told, by its name and the figure’s", () => {
  expect(warned({ figure: "vectors", temperature: 2, words: "coin", caption: "Two." })).toEqual([
    "SoftmaxFigure: temperature has no effect, because figure “vectors” has nothing of the kind.",
    "SoftmaxFigure: words has no effect, because figure “vectors” has nothing of the kind.",
    "SoftmaxFigure: caption has no effect, because figure “vectors” has nothing of the kind.",
  ]);
  expect(warned({ figure: "dial", temperature: 2, defaultTemperature: 1 })).toEqual([
    "SoftmaxFigure: defaultTemperature has no effect beside temperature.",
  ]);
});

test("what has an effect is not warned of", () => {
  expect(
    warned({
      figure: "dial",
      temperature: 1,
      onTemperatureChange: () => undefined,
      words: ["Ja", "Nein"],
      logits: [3, 1],
      prompt: "Kommst du?",
      title: "Heat",
      caption: false,
      controls: false,
    }),
  ).toEqual([]);
});

test("words and scores side by side are a list, and everything else is a field", () => {
  expect(
    beginningOf({ words: ["a_b", "c"], logits: [3, -1.5], prompt: "p", caption: true }),
  ).toEqual([
    ["words", "a%5Fb*3_c*-1.5"],
    ["prompt", "p"],
  ]);
  expect(beginningOf({ words: ["a", "b"], defaultTemperature: Infinity })).toEqual([
    ["words", "a_b"],
    ["t", "Infinity"],
  ]);
});

test("what a figure reports as its state can be set again, and props can be too", () => {
  const open = figureNamed("curves")!.open();
  open.show(queryOf({ temperature: 2, words: "Ja*3_Nein*1" }));
  const state = Object.fromEntries(open.query());
  expect(state).toEqual({ t: "2", words: "Ja*3_Nein*1" });
  open.reset();
  expect(open.query()).toEqual([]);
  open.show(queryOf(state));
  expect(Object.fromEntries(open.query())).toEqual(state);
});

test("a dial is turned without a step, to temperatures alone, and a figure without one is not", () => {
  const open = figureNamed("dial")!.open();
  let steps = 0;
  open.onCommit(() => steps++);
  for (const wrong of [NaN, -1, 1e9]) open.turn(wrong);
  expect(open.temperature()).toBe(1);
  open.turn(Infinity);
  expect(open.temperature()).toBe(Infinity);
  expect(steps).toBe(0);
  const vectors = figureNamed("vectors")!.open();
  vectors.turn(2);
  expect(vectors.query()).toEqual([]);
});
