import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { figuresAt } from "../../src/figures/ids.ts";
import { BASELINE } from "../../src/islands/baseline.ts";
import { enter, openStill, shared, type Visit } from "../support/page.ts";

/** Browsers that are older than the baseline, each by what its style sheets lack and what its arrays cannot do. */
const OUTDATED = [
  {
    name: "Chrome 109",
    lacks: "color-mix(",
    methods: ["toSorted", "toReversed", "toSpliced", "with"],
  },
  { name: "Firefox 115", lacks: ":has(", methods: [] },
] as const;

/** A reader with `browser`: what it lacks is written so that no browser knows it, in pages and in style sheets. */
async function enterWith({ lacks, methods }: (typeof OUTDATED)[number]): Promise<Visit> {
  const reader = await enter();
  const { page } = reader;
  await page.addInitScript(
    ([unknown, missing]) => {
      for (const method of missing) Reflect.deleteProperty(Array.prototype, method);
      const { supports } = CSS;
      CSS.supports = (...asked: [string]) => !asked.join().includes(unknown) && supports(...asked);
    },
    [lacks, methods] as const,
  );
  await page.route(/(\/|\.css)(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replaceAll(lacks, lacks.replace(/\w/, "later-")) });
  });
  return reader;
}

describe.for(OUTDATED)("in $name", (browser) => {
  describe.for([
    { name: "the article", path: "", count: figuresAt.get("")?.length },
    { name: "a frame", path: "embed/dial/", count: 1 },
  ])("$name", ({ path, count }) => {
    const old = shared(async () => {
      const reader = await enterWith(browser);
      await openStill(reader, path);
      return reader;
    });

    test("stays as it was printed, says why, and nothing fails", async () => {
      const { page, complaints } = await old();
      const says = page.getByText("This browser is too old for the figures to turn");
      expect(await says.count()).toBe(1);
      expect(await says.isVisible()).toBe(true);
      await page.locator("figure").last().scrollIntoViewIfNeeded();
      expect(await page.locator("figure").count()).toBe(count);
      expect(await page.locator("[data-awake]").count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    test("shows every bar, and no control that would do nothing", async () => {
      const { page } = await old();
      const bars = await page.locator(".sx-bar, .sx-stack__part").evaluateAll((all) =>
        all
          .filter((bar) => bar.getBoundingClientRect().width > 1)
          .map((bar) => {
            const { backgroundColor, backgroundImage, borderTopColor } = getComputedStyle(bar);
            const seen = [backgroundColor, borderTopColor].some(
              (colour) => colour !== "rgba(0, 0, 0, 0)",
            );
            return seen || backgroundImage !== "none";
          }),
      );
      expect(bars.length).toBeGreaterThan(10);
      expect(bars).not.toContain(false);
      const controls = await page
        .locator("figure :is(button, input, select):not([data-says])")
        .evaluateAll((all) => all.filter((control) => control.checkVisibility()).length);
      expect(controls).toBe(0);
    });
  });
});

test("this browser is told of no age", async () => {
  const reader = await enter();
  await openStill(reader);
  expect(await reader.page.locator(".sx-outdated").isVisible()).toBe(false);
  await reader.page.context().close();
});

test("style sheets and scripts ask the same of a browser", async () => {
  const sheet = await readFile(new URL("../../src/styles/stills.css", import.meta.url), "utf8");
  expect(sheet.split(`supports(not (${BASELINE}))`)).toHaveLength(3);
});

test("an older Safari can read every script, and so leave figures as they are: no regular expression looks behind itself", async () => {
  const assets = new URL("../../dist/assets/", import.meta.url);
  const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts)
    expect(await readFile(new URL(name, assets), "utf8"), name).not.toMatch(/\(\?<[=!]/);
});
