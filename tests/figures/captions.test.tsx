import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { currentIds } from "../../src/figures/ids.ts";
import { texts } from "../../src/figures/texts.ts";
import { FigureFrame } from "../../src/figures/FigureFrame.tsx";
import { presetsOf } from "../../src/figures/states.ts";
import { figures } from "../../src/figures/registry.ts";
import { article, proses } from "../support/prose.ts";

const takeaways = [...proses.join("").matchAll(/<Takeaway>\s*(.*?)\s*<\/Takeaway>/gs)].map(
  ([, text = ""]) => text,
);

/** The words of a text before its first mark. */
const beginning = (text: string): string => text.split(/[.,:;!?]/)[0] ?? "";

test("no two captions or takeaways begin with the same words", () => {
  expect(takeaways).toHaveLength(15);
  const told = [...currentIds.map((id) => texts[id].caption), ...takeaways];
  const beginnings = told.map(beginning);
  expect(new Set(beginnings).size, beginnings.toSorted().join("\n")).toBe(told.length);
});

const TOKEN = /token/i;

test("the article says “word” for what models call tokens, after it has said so", () => {
  const promise =
    "Models use _tokens_, which may be whole words or pieces of words. This page says _word_ for both";
  expect(article).toContain(promise);
  expect(proses.join("").replace(promise, "")).not.toMatch(TOKEN);
});

/** What a reader sees or hears of a figure: its text, and the attributes that are spoken or shown. */
const saidIn = (markup: string): string =>
  [
    markup.replaceAll(/<[^>]*>/g, " "),
    ...[...markup.matchAll(/ (?:aria-\w+|title|alt|placeholder)="([^"]*)"/g)].map(
      ([, said]) => said,
    ),
  ].join("\n");

/** An API's answer has tokens by that name. */
const others = figures.filter(({ id }) => id !== "playground");

test.for(others)("the figure $id says “word”, too, in all its states", ({ id, open }) => {
  expect(JSON.stringify(texts[id])).not.toMatch(TOKEN);
  for (const query of ["", "t=0", "t=inf", ...presetsOf(id).map((preset) => preset.query)]) {
    const figure = open();
    figure.restore(new URLSearchParams(query));
    const markup = renderToStaticMarkup(
      <FigureFrame id={id} text={texts[id]}>
        {figure.element}
      </FigureFrame>,
    );
    expect(saidIn(markup)).not.toMatch(TOKEN);
    expect(figure.data()?.columns).not.toContain("token");
  }
});
