import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, inject, test } from "vitest";
import { layCard } from "../../src/build/stills/card.ts";
import { openPage } from "../../src/build/stills/page.ts";
import { states as stillStates } from "../../src/build/stills/states.ts";
import { stills } from "../../src/embed/sizes.json";
import { STILL_WIDTH, stillHeight } from "../../src/embed/sizes.ts";
import { texts } from "../../src/figures/texts.ts";
import { filmed } from "../../src/figures/states.ts";
import { stillOf } from "../../src/pages/page.ts";
import { pages } from "../../src/pages/pages.ts";
import { leave, visit } from "../support/page.ts";

const dist = (path: string): string =>
  fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

const states = pages.flatMap(({ content }) =>
  content.kind === "figure" ? [{ ...content, name: stillOf(content.figure, content.preset) }] : [],
);

/** Width and height, where a PNG file says them. */
async function sizeOfPng(path: string): Promise<readonly [number, number]> {
  const file = await readFile(dist(path));
  expect(file.toString("latin1", 1, 4), path).toBe("PNG");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

beforeAll(() => {
  if (!existsSync(dist("stills")))
    throw new Error(
      "The built site has no pictures of its figures: run `npm run build:stills` on a machine with Chromium or Chrome.",
    );
});

test("every page's picture is there, in the size that cards of links have", async () => {
  for (const { picture } of pages)
    expect(await sizeOfPng(picture.file), picture.file).toEqual([1200, 630]);
});

test("every state of every figure has a picture, all of one width", async () => {
  expect(states.length).toBeGreaterThan(25);
  for (const { name } of states) {
    const [width, height] = await sizeOfPng(`${name}.png`);
    expect(width, name).toBe(STILL_WIDTH);
    expect(height, name).toBeGreaterThan(600);
    expect(height, name).toBeLessThan(4600);
  }
});

test("it is written down how tall each picture is, to a hundredth, so that nothing moves when one comes", async () => {
  for (const { name } of states) {
    const [, height] = await sizeOfPng(`${name}.png`);
    const told = stillHeight(name.replace("stills/", "")) ?? 0;
    const apart = Math.abs(told - height) / height;
    expect(apart, `${name}: \`npm run build:sizes\` measures every picture anew`).toBeLessThan(
      0.01,
    );
  }
  expect(Object.keys(stills)).toHaveLength(states.length);
});

test("every state has a drawing of the same size, whose words are text of at least 12 px", async () => {
  const reader = await visit("embed/dial/");
  for (const { name, figure } of states) {
    const { question, caption } = texts[figure];
    const drawing = await reader.page.evaluate(readDrawing, `/${name}.svg`);
    const [width, height] = await sizeOfPng(`${name}.png`);
    expect(drawing.broken, name).toBe(false);
    expect(drawing.words, name).toContain(question.join(" "));
    expect(drawing.words, name).toContain(caption);
    expect(drawing.foreign, name).toEqual([]);
    expect(drawing.small, name).toEqual([]);
    expect(Math.abs(drawing.width - width / 2), name).toBeLessThan(1);
    expect(Math.abs(drawing.height - height / 2), name).toBeLessThan(1);
  }
  await leave(reader);
});

/** Runs in the page: what other programs would find in the drawing at `path`. */
async function readDrawing(path: string) {
  const text = await (await fetch(path)).text();
  const drawing = new DOMParser().parseFromString(text, "image/svg+xml");
  const root = drawing.documentElement;
  const known =
    "svg title desc style defs g rect path line image text tspan pattern mask clipPath stop linearGradient";
  const names = new Set([...drawing.querySelectorAll("*")].map(({ localName }) => localName));
  return {
    broken: drawing.querySelector("parsererror") !== null,
    words: [...drawing.querySelectorAll("text")].map((one) => one.textContent).join(" "),
    foreign: [
      ...[...names].filter((name) => !known.split(" ").includes(name)),
      ...(text.match(/oklab|color-mix|light-dark|var\(|NaN(?=")|undefined/g) ?? []),
    ],
    small: [...drawing.querySelectorAll("[font-size]")]
      .filter((one) => Number(one.getAttribute("font-size")) < 12)
      .map((one) => one.outerHTML),
    width: Number(root.getAttribute("width")),
    height: Number(root.getAttribute("height")),
  };
}

test("a figure with a dial has a moving picture of at most 1.5 MB and 5 seconds, and so has a preset that sets more than the dial", async () => {
  const films: string[] = [];
  for (const { figure, name, preset } of states) {
    const set = [...new URLSearchParams(preset?.query).keys()];
    const apart = preset === undefined || set.some((field) => field !== "t");
    const has = existsSync(dist(`${name}.gif`));
    expect(has, name).toBe(filmed.includes(figure) && apart);
    if (!has) continue;
    films.push(name);
    const file = await readFile(dist(`${name}.gif`));
    expect(file.toString("latin1", 0, 6), name).toBe("GIF89a");
    expect(file.readUInt16LE(6), name).toBe(728);
    expect(file.length, name).toBeLessThan(1.5e6);
    const delays = delaysOf(file);
    expect(delays.length, name).toBeGreaterThan(29);
    expect(
      delays.reduce((a, b) => a + b),
      name,
    ).toBeLessThanOrEqual(500);
  }
  expect(films).toContain("stills/dial");
  expect(films).toContain("stills/dial-wrong");
});

/** How long each picture of a GIF stands, in hundredths of a second: the graphic control blocks say it. */
function delaysOf(file: Buffer): readonly number[] {
  const delays: number[] = [];
  const block = Buffer.from([0x21, 0xf9, 0x04]);
  for (let at = file.indexOf(block); at >= 0; at = file.indexOf(block, at + 1))
    if (file[at + 7] === 0) delays.push(file.readUInt16LE(at + 4));
  return delays;
}

/** Runs in the page: the smallest letters that the card shows, in its pixels, and what of its figure lies outside of it. */
function readCard() {
  const sizes: number[] = [];
  const outside: string[] = [];
  const figure = document.querySelector<HTMLElement>(".sx-figure");
  const scale = figure ? figure.getBoundingClientRect().width / figure.offsetWidth : 0;
  const nodes = document.createTreeWalker(figure ?? document, NodeFilter.SHOW_TEXT);
  for (let text = nodes.nextNode(); text; text = nodes.nextNode()) {
    const parent = text.parentElement;
    const range = document.createRange();
    range.selectNode(text);
    const { width, left, right, top, bottom } = range.getBoundingClientRect();
    // Indices and exponents are as small as they must be; what is only heard is a point.
    if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest("sup, caption"))
      continue;
    if (width < 2 || parent.closest(".sx-hidden, .katex *")) continue;
    sizes.push(parseFloat(getComputedStyle(parent).fontSize) * scale);
    if (left < 0 || right > 1200 || top < 0 || bottom > 630) outside.push(text.textContent ?? "");
  }
  return { letters: sizes.length, smallest: Math.min(...sizes), outside };
}

/** The figures with the most to show. */
const FULL = ["hidden", "writing", "voices", "prompt", "evidence", "vendors"];

test("a card at half its size has letters of 9 px and more, and nothing runs out of it", async () => {
  const reader = await visit("embed/vendors/");
  const browser = reader.page.context().browser();
  const stage = await openPage(browser!, 1);
  for (const state of stillStates.filter(
    ({ figure, initial }) => initial && FULL.includes(figure),
  )) {
    await layCard(stage, inject("siteUrl"), state, dist(""));
    const { letters, smallest, outside } = await stage.evaluate(readCard);
    expect(letters, state.figure).toBeGreaterThan(20);
    expect(smallest / 2, state.figure).toBeGreaterThanOrEqual(9);
    expect(outside, state.figure).toEqual([]);
  }
  await stage.context().close();
  await leave(reader);
});
