import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseOptions } from "../../src/embed/options.ts";
import { figures } from "../../src/figures/registry.ts";
import { presetsOf } from "../../src/figures/states.ts";
import { pages } from "../../src/pages/pages.ts";

/**
 * What others have put into their pages, and what therefore never goes away: pages, `figure?parameters` and
 * `figure/state?query`, one a line. New lines are welcome.
 */
const promised = readFileSync(new URL("promised.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

const files = new Set(pages.map(({ file }) => file));
const parametersOf = new Map(
  figures.map(({ id, parameters }) => [id as string, parameters.map(({ name }) => name)]),
);

test("every page that was ever there is still there", () => {
  const own = promised.filter((line) => !line.includes("?"));
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((path) => !files.has(`${path === "./" ? "" : path}index.html`))).toEqual([]);
});

test("every figure has its page, its frame and its parameters", () => {
  const lines = promised.filter((line) => /^\w+\?/.test(line));
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    const [id = "", names = ""] = line.split("?");
    expect(files, line).toContain(`fig/${id}/index.html`);
    expect(files, line).toContain(`embed/${id}/index.html`);
    for (const name of names.split("&")) expect(parametersOf.get(id), line).toContain(name);
  }
});

test("every named state has its page and says what it said", () => {
  const lines = promised.filter((line) => /^\w+\/[\w-]+\?/.test(line));
  expect(lines.length).toBeGreaterThan(30);
  for (const line of lines) {
    const [, id = "", name = "", query] = /^(\w+)\/([\w-]+)\?(.*)$/.exec(line) ?? [];
    expect(files, line).toContain(`fig/${id}/${name}/index.html`);
    const figure = figures.find((each) => each.id === id);
    const preset = figure && presetsOf(figure.id).find((each) => each.id === name);
    expect(preset?.query, line).toBe(query);
  }
});

test("every frame takes the same options", () => {
  const query = "theme=dark&height=fixed&caption=0&controls=0&id=mine";
  expect(parseOptions(new URLSearchParams(query))).toEqual({
    theme: "dark",
    fixedHeight: true,
    caption: false,
    view: "full",
    controls: false,
    id: "mine",
  });
});
