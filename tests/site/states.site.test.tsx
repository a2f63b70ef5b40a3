import { type Browser, chromium, type Page } from "playwright";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { expectSilence } from "../support/silence.ts";
import { asItStands, states } from "../support/states.tsx";

/** What a figure says in a state, as the browser tells it to a screen reader: roles, names, values, and tables row by row. */

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

test.for(states)("$name says what it should", async ({ open, name }) => {
  const told = await toldOf(asItStands(open()));
  await expect(`${told}\n`).toMatchFileSnapshot(`states/${name}.yaml`);
});
