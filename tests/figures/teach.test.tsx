import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { quizItems } from "../../src/article/quizItems.ts";
import type { Figure } from "../../src/panel/defineFigure.tsx";
import { figureNamed, figures } from "../../src/figures/registry.ts";
import { lesson } from "../../src/pages/lesson.ts";
import { goals, situationOf } from "../../src/model/goals.ts";
import { formatRatio, formatShare } from "../../src/words/numbers.ts";
import { softmax } from "../../src/math/index.ts";
import { withTail } from "../../src/model/tail.ts";
import { toast } from "../../src/model/vocabulary.ts";
import { PageBody } from "../../src/page.tsx";
import { pageAt, pages } from "../../src/pages/pages.ts";
import { expectSilence } from "../support/silence.ts";

expectSilence();

const markup = (path: string): string => {
  const page = pageAt(path);
  if (!page) throw new Error(`no page ${path}`);
  return renderToStaticMarkup(<PageBody page={page} site="https://example.org/" />);
};
const besides = pages.filter(({ content }) => ["teach", "playground"].includes(content.kind));

test("a goal is reached in every figure whose dial turns the toast’s shares, in the tail’s, and in no other", () => {
  const query = new URLSearchParams("t=0.5");
  const halved = softmax(toast.logits, 0.5);
  const turns = ({ open }: Figure): boolean => {
    const opened = open(query);
    const shares = opened.shares();
    return (
      renderToStaticMarkup(opened.element).includes("sx-dial__range") &&
      shares.length === halved.length &&
      halved.every((share, i) => Math.abs(share - (shares[i] ?? NaN)) < 1e-12)
    );
  };
  // The list of the playground is a reader's own, whatever stands in it.
  const possible = figures.filter(({ id }) => id !== "playground");
  const counting = possible.filter(({ id }) => situationOf(id, query)).map(({ id }) => id);
  const turning = possible.filter((figure) => turns(figure) || figure.id === "tail");
  expect(counting).toEqual(turning.map(({ id }) => id));
});

test("there is a page to teach from, and one to play on", () => {
  expect(besides.map(({ file }) => file)).toEqual(["teach/index.html", "playground/index.html"]);
});

test.for(besides)("$file has one h1 and skips no level of heading", ({ file }) => {
  const levels = [...markup(file).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
});

test.for(besides)("$file gives no id twice, and every label has what it names", ({ file }) => {
  const html = markup(file);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
});

test.for([
  ...lesson.map(({ title, figure, query }) => ({ name: `step “${title}”`, figure, query })),
  ...goals.map(({ id, figure, hint }) => ({ name: `goal “${id}”`, figure, query: hint })),
  ...quizItems.flatMap(({ question, options }) =>
    options.flatMap(({ see }) =>
      see ? [{ name: `quiz “${question}”`, figure: see.figure, query: see.to }] : [],
    ),
  ),
])("$name shows $figure in a state that the figure understands: $query", ({ figure, query }) => {
  const asked = new URLSearchParams(query);
  const open = figureNamed(figure)!.open(asked);
  expect(open.notes()).toEqual([]);
  const parameters = figureNamed(figure)!.parameters.map(({ name }) => name);
  for (const name of asked.keys()) expect(parameters).toContain(name);
});

test("every wrong answer of the quiz leads to a figure, and each question has one right answer", () => {
  expect(quizItems.length).toBe(6);
  for (const { options } of quizItems) {
    expect(options.filter(({ right }) => right).length).toBe(1);
    for (const { right, see } of options) expect(right || see).toBeTruthy();
  }
});

test("links to figures lead from /teach/ to the article, for who has no script", () => {
  const html = markup("teach/");
  expect(html).toContain('href="../?figure=shares&amp;add=3#shares"');
  expect(html).toContain('href="../fig/formula/?v=1&amp;t=0.5#formula"');
  expect(html).not.toContain('href="?');
});

const text = lesson.map(({ ask, expect: answer }) => `${ask} ${answer}`).join(" ");
const odds = (t: number): string => {
  const [butter = 0, jam = 1] = softmax(toast.logits, t);
  return formatRatio(butter / jam);
};
const butter = (t: number): string => formatShare(softmax(toast.logits, t)[0] ?? 0);

test.for([
  `At T = 1, butter would be picked ${butter(1)} of the time.`,
  `At 0.2 butter takes over ${butter(0.2).replace(">", "")}, at 2 it has ${butter(2)}`,
  `At T = 1 butter is ${odds(1)} times as likely as jam.`,
  `${odds(0.5)} at ½ and ${odds(2)} at 2`,
  `${formatShare(withTail(toast.logits, -10, 1).tail)}, half, ${formatShare(withTail(toast.logits, -10, 2).tail)}.`,
])("the lesson says “%s”, and it is so", (claim) => {
  expect(text).toContain(claim);
});
