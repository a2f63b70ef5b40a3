import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { serve } from "../../src/build/serve.mjs";
import { currentIds, type FigureId } from "../../src/figures/ids.ts";
import { figures } from "../../src/figures/registry.ts";

const dist = join(import.meta.dirname, "../../dist-package");
const ids = figures.map(({ id }) => id);
/** Prints what a server sends of each figure, whole and compact. */
const RENDER = `
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { SoftmaxFigure } from ${JSON.stringify(join(dist, "index.js"))};
for (const figure of process.argv.slice(1))
  for (const view of ["full", "compact"])
    console.log('<div class="' + view + '" id="' + view + "-" + figure + '">' + renderToString(createElement(SoftmaxFigure, { figure, view })) + "</div>");`;

let browser: Browser;
/** Pages without scripts, and with them. */
let still: Page;
let live: Page;
let end: () => unknown;
let url: string;

beforeAll(async () => {
  const rendered = execFileSync(
    process.execPath,
    ["--input-type=module", "--eval", RENDER, ...ids],
    { encoding: "utf8", cwd: join(dist, ".."), maxBuffer: 1e8 },
  );
  const scratch = inject("scratch");
  execFileSync("cp", ["-r", dist, join(scratch, "plain")]);
  await writeFile(
    join(scratch, "plain/index.html"),
    `<!doctype html><link rel="stylesheet" href="style.css" /><style>body{margin:0} .compact > * {--softmax-rem: 17px}</style>${rendered}`,
  );
  const server = await serve({ dir: join(scratch, "plain"), port: 0 });
  end = () => server.close();
  url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  browser = await chromium.connect(inject("browserEndpoint"));
  still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  live = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
});

afterAll(async () => {
  await browser.close();
  end();
});

/** Of a panel: the width of its figure, and that of the window around it, in CSS pixels. */
const WIDTHS = [
  { figure: 728, window: 1280 },
  { figure: 350, window: 390 },
] as const;
/** What is compared of each element and pseudo-element. */
const PROPERTIES =
  `display position visibility opacity clip-path color background-color background-image fill stroke
  stroke-width stroke-dasharray font-family font-size font-weight font-style line-height text-decoration-line
  text-decoration-style border-top-width border-top-style border-top-color border-left-width border-left-style
  border-left-color border-top-left-radius box-shadow outline-style`.split(/\s+/);

/** For each of `selectors` a line for each element that shows in the panel under it: where it is in the panel, and how it looks. */
async function looksOf(
  page: Page,
  selectors: readonly string[],
): Promise<readonly ReadonlySet<string>[]> {
  const looks = selectors.map(() => new Set<string>());
  for (const { figure, window } of WIDTHS) {
    await page.setViewportSize({ width: window, height: 900 });
    const settings = { width: figure, properties: PROPERTIES };
    for (const [i, selector] of selectors.entries())
      for (const look of await page.locator(selector).evaluate(describe, settings))
        looks[i]?.add(`${figure} px: ${look}`);
  }
  return looks;
}

/** Runs in the page. */
async function describe(
  holder: Element,
  { width, properties }: { readonly width: number; readonly properties: readonly string[] },
): Promise<string[]> {
  const figure = holder.querySelector<HTMLElement>("figure");
  const panel = figure?.querySelector(".sx-live-panel");
  if (!figure || !panel) return [];
  // Running text is the host's: in the package a figure has one typeface in one size, which the site is asked for too.
  document.documentElement.style.setProperty("--serif", "var(--sans)");
  document.body.style.font = "400 1.0625rem/1.6 var(--sans)";
  // On a phone a dial sticks to the window in our own pages, which are told by this name.
  document.getElementById("main")?.removeAttribute("id");
  figure.style.inlineSize = `${width}px`;
  await document.fonts.ready;
  const origin = panel.getBoundingClientRect();
  const lookOf = (style: CSSStyleDeclaration): string =>
    properties
      .map(
        (name) =>
          `${name}: ${style.getPropertyValue(name).replaceAll(/(?<=url\()[^)]*|Softmax |"/g, "")}`,
      )
      .join("; ");
  return Array.from(panel.querySelectorAll("*"))
    .filter((element) => !element.closest(".sx-quiet, .katex-mathml, defs, linearGradient, option"))
    .filter((element) => element.checkVisibility())
    .flatMap((element) => {
      const { x, y, width: across, height } = element.getBoundingClientRect();
      const place = [x - origin.x, y - origin.y, across, height].map(Math.round).join(" ");
      const name = `${element.localName}.${element.getAttribute("class") ?? ""}`;
      const before = getComputedStyle(element, "::before");
      return [
        `${name} at ${place}; ${lookOf(getComputedStyle(element))}`,
        ...(before.content === "none" ? [] : [`${name}::before ${lookOf(before)}`]),
      ];
    });
}

/** What is only in one of two sets of looks, at most two of each. */
function differences(
  id: string,
  ours: ReadonlySet<string> = new Set(),
  theirs: ReadonlySet<string> = new Set(),
): readonly string[] {
  expect(theirs.size, id).toBeGreaterThan(20);
  const only = (who: string, looks: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
    [...looks]
      .filter((look) => !others.has(look))
      .slice(0, 2)
      .map((look) => `${id} ${who}: ${look}`);
  return [...only("in the package", ours, theirs), ...only("on the site", theirs, ours)];
}

test("every figure looks as it does on the site, wide and narrow: the same boxes, type, colours and lines", async () => {
  await still.goto(url);
  const packaged = await looksOf(
    still,
    ids.map((id) => `#full-${id}`),
  );
  const different: string[] = [];
  for (const [i, id] of ids.entries()) {
    await still.goto(`${inject("siteUrl")}fig/${id}/`);
    const [theirs] = await looksOf(still, ["main"]);
    different.push(...differences(id, packaged[i], theirs));
  }
  expect(different).toEqual([]);
});

/** Figures that are compact alike and yet not to the pixel, and why. */
const NEARLY: Readonly<Partial<Record<FigureId, string>>> = {
  formula: "the style of running text, which no frame has, gives a formula more room",
  pipeline: "in the frame a script has fitted its columns",
  ranks: "in the frame a script has drawn its line",
};

test("a compact figure looks as it does in a frame, whose root font is 17 px", async () => {
  await live.goto(url);
  const compared = currentIds.filter((id) => NEARLY[id] === undefined);
  const packaged = await looksOf(
    live,
    compared.map((id) => `#compact-${id}`),
  );
  const different: string[] = [];
  for (const [i, id] of compared.entries()) {
    await live.goto(`${inject("siteUrl")}embed/${id}/?view=compact`);
    await live.locator("[data-awake]").first().waitFor();
    const [theirs] = await looksOf(live, ["main"]);
    different.push(...differences(id, packaged[i], theirs));
  }
  expect(different).toEqual([]);
});
