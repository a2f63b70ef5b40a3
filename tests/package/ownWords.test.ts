import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import { withoutIsolates } from "../../src/model/isolated.ts";
import { violations } from "../support/axe.ts";
import { beyond } from "../support/beyond.ts";
import { OWN_VOCABULARIES, ownQuery } from "../support/ownVocabularies.ts";

const dist = join(import.meta.dirname, "../../dist-package");
const taking = figures.filter(({ takesWords }) => takesWords);
const TEMPERATURES = ["1", "0", "inf"] as const;

/** Prints what a server sends of each figure that takes words, with each list of words, at each temperature. */
const RENDER = `
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { SoftmaxFigure } from ${JSON.stringify(join(dist, "index.js"))};
const { ids, vocabularies, temperatures } = JSON.parse(process.argv[1]);
const pages = vocabularies.map(({ prompt, list }) =>
  temperatures.map((t) =>
    ids.map((figure) => {
      const words = list.map(({ word }) => word);
      const logits = list.map(({ score }) => score);
      const props = { figure, words, logits, prompt: prompt || undefined, temperature: Number(t.replace("inf", "Infinity")) };
      return '<section id="' + figure + '">' + renderToString(createElement(SoftmaxFigure, props)) + "</section>";
    }).join("")));
console.log(JSON.stringify(pages));`;

let browser: Browser;
let style: string;
/** The markup of all figures by list of words and by temperature. */
let pages: readonly (readonly string[])[];

beforeAll(async () => {
  const asked = {
    ids: taking.map(({ id }) => id),
    vocabularies: OWN_VOCABULARIES,
    temperatures: TEMPERATURES,
  };
  const printed = execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", RENDER, JSON.stringify(asked)],
    { encoding: "utf8", cwd: join(dist, ".."), maxBuffer: 1e9 },
  );
  pages = JSON.parse(printed) as readonly (readonly string[])[];
  style = await readFile(join(dist, "style.css"), "utf8");
  browser = await chromium.connect(inject("browserEndpoint"));
});

afterAll(async () => {
  await browser.close();
});

test.for(OWN_VOCABULARIES.map((vocabulary, nth) => ({ ...vocabulary, nth })))(
  "components with $name as props are in order on a phone at T = 1, 0 and ∞, and for everybody, and say what is right",
  async (vocabulary) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    for (const [i, t] of TEMPERATURES.entries()) {
      await page.setContent(
        `<!doctype html><html lang="en"><title>Host</title><meta name="viewport" content="width=device-width"><style>${style} body { margin: 0 } h1, h2 { font-size: 1rem }</style><main><h1>Host</h1><h2>Figures</h2>${pages[vocabulary.nth]?.[i]}</main>`,
      );
      for (const figure of taking) {
        const said = await page.locator(`#${figure.id} .sx-readout`).first().textContent();
        const open = figure.open(new URLSearchParams({ ...ownQuery(vocabulary), t }), "page");
        expect(withoutIsolates(said ?? ""), `${figure.id} at T = ${t}`).toBe(
          withoutIsolates(open.readout()),
        );
      }
      expect(await page.evaluate(beyond), `T = ${t}`).toEqual([]);
      expect(t === "1" ? await violations(page) : []).toEqual([]);
    }
    await page.close();
  },
);
