import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SoftmaxFigure } from "../../src/package/SoftmaxFigure.tsx";
import { PageBody } from "../../src/page.tsx";
import { pages } from "../../src/pages/pages.ts";
import { expectSilence } from "../support/silence.ts";

expectSilence();

/** The first page of each kind. */
const kinds = [...new Map(pages.toReversed().map((page) => [page.content.kind, page])).values()];

/** The headings in `markup`, in order: the level of each, and its id. */
const headingsIn = (markup: string) =>
  Array.from(markup.matchAll(/<h([1-6])([^>]*)>/g), ([, level, attributes = ""]) => ({
    level: Number(level),
    id: / id="([^"]*)"/.exec(attributes)?.[1],
  }));

test.for(kinds)(
  "in $file each figure’s question is a heading, one level under what it stands in",
  (page) => {
    const markup = renderToStaticMarkup(<PageBody page={page} site={undefined} />);
    const figures = Array.from(
      markup.matchAll(/<figure [^>]*aria-labelledby="([^"]*)"/g),
      ([, id]) => id,
    );
    let around = 0;
    const skipping: string[] = [];
    const questions: string[] = [];
    for (const { level, id = "" } of headingsIn(markup)) {
      const isQuestion = figures.includes(id);
      if (isQuestion ? level !== around + 1 : level > around + 1)
        skipping.push(`h${level} ${id} in h${around}`);
      if (isQuestion) questions.push(id);
      else around = level;
    }
    expect(skipping).toEqual([]);
    expect(questions).toEqual(figures);
    expect(figures.length > 0).toBe(
      !["sources", "questions", "gallery", "film", "filmFrame"].includes(page.content.kind),
    );
  },
);

test("on others’ pages it is one by its role, and looks like none", () => {
  const markup = renderToStaticMarkup(<SoftmaxFigure figure="dial" />);
  expect(markup).toMatch(/<p class="sx-question" id="[^"]*" role="heading" aria-level="3">/);
  expect(headingsIn(markup)).toEqual([]);
});
