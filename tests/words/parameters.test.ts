import { expect, test } from "vitest";
import type { OwnField } from "../../src/model/fields.ts";
import { defineFigure } from "../../src/panel/defineFigure.tsx";
import { loadingSentence } from "../../src/words/models.ts";

test("a figure with a field like no other’s does not compile until it says what the field expects", () => {
  const prompt: OwnField<string, "prompt"> = {
    name: "prompt",
    expects: { kind: "own" },
    parse: (text) => (text.length < 9 ? text : undefined),
    format: (text) => text,
  };
  const figure = {
    id: "surprise",
    initial: { prompt: "toast" },
    fields: { prompt },
    Body: () => null,
    readout: () => "",
  } as const;
  const said = defineFigure<{ prompt: string }>()({
    ...figure,
    expects: { prompt: "a few words" },
  });
  expect(said.parameters).toEqual([{ name: "prompt", expects: "a few words" }]);
  expect(said.open([["prompt", "She spread"]]).notes()).toEqual([
    "The link says prompt=“She spread”, which is not a few words. It was left out.",
  ]);
  // @ts-expect-error: nothing says what a prompt is
  defineFigure<{ prompt: string }>()(figure);
  // @ts-expect-error: it is said of another field
  defineFigure<{ prompt: string }>()({ ...figure, expects: { word: "a word" } });
});

test.for([
  [{ kind: "unreachable" }, "its file could not be reached"],
  [{ kind: "refused", status: 404 }, "its file was answered with 404"],
  [{ kind: "length", bytes: 100, expected: 427 }, "its file has 100 bytes instead of 427"],
  [{ kind: "different" }, "its file is not the one that was trained"],
  [{ kind: "unreadable" }, "its file cannot be read"],
] as const)("weights that are not to be had are told as a reason: %j", ([failure, reason]) => {
  expect(loadingSentence("austen", { stage: "failed", failure }, 427)).toBe(
    `Miss Austen could not be loaded: ${reason}. You see the word chain instead.`,
  );
});
