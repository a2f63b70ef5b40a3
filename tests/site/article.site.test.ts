import { HtmlValidate } from "html-validate";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import { leave, readThrough, shared, visit } from "../support/page.ts";

const html = (): Promise<string> =>
  readFile(new URL("../../dist/index.html", import.meta.url), "utf8");

describe("from top to bottom", () => {
  const reader = shared(async () => {
    const began = await visit();
    await readThrough(began.page);
    return began;
  });

  test("every figure comes alive, without a console message or a request elsewhere", async () => {
    const { page, complaints } = await reader();
    expect(await page.locator("[data-awake]").count()).toBe(figures.length);
    expect(complaints).toEqual([]);
  });

  test("every file is downloaded once", async () => {
    const { requests } = await reader();
    expect(new Set(requests).size).toBe(requests.length);
  });

  test("who touches no model, and turns dials, asks for no weights", async () => {
    const { page, requests } = await reader();
    await page.locator("#dial input[type=range]").press("ArrowRight");
    await page.locator("#tail input[type=range]").first().press("End");
    await page.waitForLoadState("networkidle");
    expect(requests.filter((url) => url.endsWith(".bin"))).toEqual([]);
  });
});

describe("without JavaScript", () => {
  const printed = shared(() => visit("", { javaScriptEnabled: false }));

  test("the article reads completely, figures and formulas at T = 1", async () => {
    const { page } = await printed();
    for (const { id } of figures) {
      const figure = page.locator(`#${id}`);
      expect(await figure.locator(".sx-question").isVisible()).toBe(true);
      expect((await figure.locator(".sx-readout").innerText()).length).toBeGreaterThan(20);
      expect((await figure.locator("figcaption").innerText()).length).toBeGreaterThan(20);
    }
    expect(await page.locator("#dial .sx-table tbody").innerText()).toMatch(/butter\s+5.0\s+58%/);
    expect(await page.locator("#scores tbody").innerText()).toMatch(/butter\s+5.0\s+58%/);
    expect(await page.locator("#formula [data-formula='softmax-worked']").innerText()).toContain(
      "148.4",
    );
  });

  test("no control is shown that would do nothing", async () => {
    const { page } = await printed();
    const shown = await page
      .locator("figure :is(button, input, select):not([data-says])")
      .evaluateAll((controls) => controls.filter((control) => control.checkVisibility()).length);
    expect(shown).toBe(0);
  });
});

test("there is one first-level heading and no level is skipped", async () => {
  const levels = [...(await html()).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [i, level] of levels.entries())
    expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test("the first Tab reaches a link that skips to the article", async () => {
  const reader = await visit();
  await reader.page.keyboard.press("Tab");
  await reader.page.keyboard.press("Enter");
  expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe("main");
  await leave(reader);
});

test("every link inside the page leads to a place that exists", async () => {
  const text = await html();
  const ids = new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const anchors = [...text.matchAll(/href="[^"]*#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.length).toBeGreaterThan(10);
  for (const anchor of anchors) expect(ids).toContain(anchor);
});

test("the page is valid HTML with unique ids", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: {
      // React writes void elements and empty attributes its own way; roles are explicit where layout strips them.
      "void-style": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-redundant-role": "off",
      "no-inline-style": "off",
      "prefer-native-element": "off",
      "no-implicit-button-type": "error",
      "long-title": "off",
      "valid-id": "off",
    },
  });
  const report = await validator.validateString(await html());
  expect(
    report.results.flatMap(({ messages }) =>
      messages.map(({ message, line }) => `${line}: ${message}`),
    ),
  ).toEqual([]);
});
