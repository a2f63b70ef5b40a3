import { cloneElement, isValidElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { OpenFigure } from "../../src/figures/defineFigure.tsx";
import { type FigureId, figures } from "../../src/figures/registry.ts";
import type { FigureStore } from "../../src/figures/store.ts";
import { expectSilence } from "../support/silence.ts";

/** What a figure says in a state, as the browser tells it to a screen reader: roles, names, values, and tables row by row. */

const ON_THE_DIAL = ["t=0", "t=2", "t=inf"];

/** Telling states that the dial does not reach. */
const ELSEWHERE: Partial<Record<FigureId, readonly string[]>> = {
  dial: ["words=coin&t=0"],
  vectors: ["word=6"],
  shares: ["add=-2.5", "add=8"],
  pipeline: ["step=3", "lifted=1", "lifted=1&max=1"],
  exponential: ["gap=3&base=2"],
  formula: ["t=0.7&word=6"],
  limits: ["t=0&z=5,5,3.5,2.5,1.5,0,-1"],
  curves: ["z=2,2,2,2,2,2,2"],
  tail: ["tail=0"],
};

const cases = figures.flatMap((figure) =>
  ["", ...ON_THE_DIAL, ...(ELSEWHERE[figure.id] ?? [])]
    .filter((query) => query === "" || takes(figure.open(), query))
    .map((query) => ({
      figure,
      query,
      name: `${figure.id}@${query.replaceAll("&", "+") || "initial"}`,
    })),
);

/** Whether `query` leads `open` anywhere. */
function takes(open: OpenFigure, query: string): boolean {
  open.restore(new URLSearchParams(query));
  return open.query().length > 0;
}

/** The figure as it stands: by itself React's server draws every store as it began. */
function asItStands({ element }: OpenFigure): ReactElement {
  if (!isValidElement<{ store: FigureStore<object> }>(element)) throw new Error("no element");
  const { store } = element.props;
  return cloneElement(element, { store: { ...store, getInitialState: store.getState } });
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.connect(inject("browserEndpoint"));
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
});

/** Lines that only say what stands on the line above them, or in every figure. */
const SAID_ALREADY =
  /^ *- (?:rowgroup|caption: .*|(?:row|column)header .*|cell .*|\/url: .*|button "(?:Lower|Raise) temperature".*|option "[^"]*"(?:: \S+)?)$/;

/** The accessibility tree of `figure` in YAML: a row of a table is one line, and of a list of options the chosen one. */
async function toldOf(figure: ReactElement): Promise<string> {
  await page.setContent(renderToStaticMarkup(figure));
  const tree = await page.locator("body").ariaSnapshot();
  return tree
    .split("\n")
    .filter((line) => !SAID_ALREADY.test(line.replace(/:$/, "")))
    .map((line) => line.replace(/^( *- row .*):$/, "$1"))
    .join("\n");
}

expectSilence();

test.for(cases)("$name says what it should", async ({ figure, query, name }) => {
  const open = figure.open();
  open.restore(new URLSearchParams(query));
  const told = await toldOf(asItStands(open));
  await expect(`${told}\n`).toMatchFileSnapshot(`states/${name}.yaml`);
});
