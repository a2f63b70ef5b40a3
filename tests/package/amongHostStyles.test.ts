import { execFileSync } from "node:child_process";
import { cp, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { type Browser, chromium, type Locator, type Page } from "playwright";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { serve } from "../../src/build/serve.mjs";
import type { FigureId } from "../../src/figures/ids.ts";
import { type HostSheet, hostSheets } from "./support/hostSheets.ts";

const dist = join(import.meta.dirname, "../../dist-package");
const sheets = await hostSheets();
/** Together they have every kind of chart and of control. */
const shown: readonly FigureId[] = [
  "dial",
  "curves",
  "dice",
  "hidden",
  "story",
  "cuts",
  "formula",
  "playground",
];
/** Prints what a server sends of each figure, in a box of its own that no page's style reaches. */
const RENDER = `
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { SoftmaxFigure } from ${JSON.stringify(join(dist, "index.js"))};
for (const figure of process.argv.slice(1))
  console.log('<div id="' + figure + '" style="all: initial; display: block; width: 650px">' +
    renderToString(createElement(SoftmaxFigure, { figure, temperature: 0.5 })) + "</div>");`;
/** Columns of figures at the page's corner, whatever else is on it. */
const BOARD =
  "all: initial; position: absolute; inset: 0 auto auto 0; display: grid; grid-template-columns: repeat(3, 650px); gap: 10px; background: #fff; color-scheme: light; z-index: 9";
/** What the README says to a page whose root has another font size than its reader. */
const REM = ".softmax-figure { --softmax-rem: 16px }";

let browser: Browser;
let page: Page;
let plain: PNG;
let end: () => unknown;
let url: string;

const pageOf = ({ css, around }: HostSheet, figures: string, sheet = "style.css"): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="stylesheet" href="${sheet}"><style>${css.replaceAll("</", "<\\/")} ${REM}</style>${around}<div id="board" style="${BOARD}">${figures}</div>`;

beforeAll(async () => {
  const options = { encoding: "utf8", cwd: join(dist, "..") } as const;
  const args = ["--input-type=module", "--eval", RENDER, ...shown];
  const figures = execFileSync(process.execPath, args, options);
  const dir = join(inject("scratch"), "hosts");
  await cp(dist, dir, { recursive: true });
  const none: HostSheet = { name: "none", css: "", around: "<main>" };
  for (const [i, sheet] of [none, ...sheets].entries())
    await writeFile(join(dir, `${i}.html`), pageOf(sheet, figures));
  for (const id of shown)
    await writeFile(join(dir, `${id}.html`), pageOf(none, figures, `${id}.css`));
  const server = await serve({ dir, port: 0 });
  end = () => server.close();
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.connect(inject("browserEndpoint"));
  page = await browser.newPage({ viewport: { width: 2000, height: 900 }, reducedMotion: "reduce" });
  plain = await pictureOf(`${url}0.html`, (open) => open.locator("#board"));
});

afterAll(async () => {
  await browser.close();
  end();
});

/** A picture of a place on the page at `address`, or on the one that is open. */
async function pictureOf(
  address: string | undefined,
  place: (open: Page) => Locator | Promise<Locator>,
): Promise<PNG> {
  if (address !== undefined) await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return PNG.sync.read(await (await place(page)).screenshot({ animations: "disabled" }));
}

/** Runs in the page: text that begins between two pixels is drawn otherwise. */
function beginOnPixel(element: HTMLElement | SVGElement): void {
  const { x, y } = element.getBoundingClientRect();
  element.style.cssText += `position: relative; left: ${Math.round(x) - x}px; top: ${Math.round(y) - y}px`;
}

const sizeOf = ({ width, height }: PNG): string => `${width} × ${height}`;

/** The share of pixels that differ, in [0, 1], in two pictures of one size. */
function difference(a: PNG, b: PNG): number {
  const { width, height } = a;
  return pixelmatch(a.data, b.data, undefined, width, height) / (width * height);
}

test.for(sheets.map(({ name }, i) => [name, i] as const))(
  "among the styles of %s every figure looks as on an empty page",
  async ([, i]) => {
    const picture = await pictureOf(`${url}${i + 1}.html`, (open) => open.locator("#board"));
    expect(sizeOf(picture)).toBe(sizeOf(plain));
    expect(difference(plain, picture)).toBeLessThan(1e-5);
  },
);

test.for(["dial", "hidden", "formula"])(
  "%s needs no other sheet than its own to look as it does",
  async (id) => {
    const place = async (open: Page): Promise<Locator> => {
      const figure = open.locator(`#${id} .softmax-figure`);
      await figure.evaluate(beginOnPixel);
      return figure;
    };
    const whole = await pictureOf(`${url}0.html`, place);
    const own = await pictureOf(`${url}${id}.html`, place);
    expect(sizeOf(own)).toBe(sizeOf(whole));
    expect(difference(own, whole)).toBeLessThan(1e-5);
  },
);

test.for([".sx-table", ".sx-dial"])(
  "of the dial on a page of a blog, %s looks as in a frame of the site",
  async (part) => {
    const place = async (open: Page): Promise<Locator> => {
      const found = open.locator(`[data-figure=dial] ${part}`);
      await found.evaluate(beginOnPixel);
      return found;
    };
    const blog = sheets.findIndex(({ name }) => name === "a blog") + 1;
    const ours = await pictureOf(`${url}${blog}.html`, place);
    await page.goto(`${inject("siteUrl")}embed/dial/?v=1&t=0.5&theme=light`);
    // Type in a frame is a sixteenth larger.
    await page.addStyleTag({
      content: ":root { font-size: 16px } body { font-size: 17px } figure { inline-size: 650px }",
    });
    const theirs = await pictureOf(undefined, place);
    expect(sizeOf(ours)).toBe(sizeOf(theirs));
    expect(difference(ours, theirs)).toBeLessThan(5e-3);
  },
);
