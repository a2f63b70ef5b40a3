import { HtmlValidate } from "html-validate";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { leave, openStill, readThrough, shared, visit } from "../support/page.ts";
import { proseAt } from "../support/places.ts";

const html = (path = ""): Promise<string> =>
  readFile(new URL(`../../dist/${path}index.html`, import.meta.url), "utf8");

/** The figures whose dials have a model write. */
const WRITERS = ["dial", "writing", "story", "prompt"];

test("the contents mark the part that is read, and at the end the last one", async () => {
  const reader = await visit();
  const { page } = reader;
  const marked = page.locator(".sx-contents a[aria-current]");
  await page.locator("#count").evaluate((part) => part.scrollIntoView());
  await expect.poll(() => marked.allTextContents()).toEqual(["How many choices is that, really?"]);
  await page.keyboard.press("End");
  await expect.poll(() => marked.allTextContents()).toEqual(["Credits and further watching"]);
  await leave(reader);
});

describe.for(proseAt)("from top to bottom of “%s”", ([path, ids]) => {
  const reader = shared(async () => {
    const began = await visit(path);
    await readThrough(began.page);
    return began;
  });

  test("every figure comes alive, without a console message or a request elsewhere", async () => {
    const { page, complaints } = await reader();
    const awake = page.locator("[data-awake]");
    expect(await awake.evaluateAll((all) => all.map((island) => island.dataset["island"]))).toEqual(
      ids,
    );
    expect(complaints).toEqual([]);
  });

  test("every file is downloaded once", async () => {
    const { requests } = await reader();
    expect(new Set(requests).size).toBe(requests.length);
  });

  test("who touches no model, and turns dials, asks for no weights", async () => {
    const { page, requests } = await reader();
    for (const id of ids.filter((figure) => !WRITERS.includes(figure)))
      for (const range of await page.locator(`#${id} .sx-dial__range`).all())
        await range.press("End");
    await page.waitForLoadState("networkidle");
    expect(requests.filter((url) => url.endsWith(".bin"))).toEqual([]);
  });
});

describe.for(proseAt)("without JavaScript “%s”", ([path, ids]) => {
  const printed = shared(() => visit(path, { javaScriptEnabled: false }));

  test("reads completely, figures and captions", async () => {
    const { page } = await printed();
    for (const id of ids) {
      const figure = page.locator(`#${id}`);
      const question = figure.locator(".sx-question");
      expect(((await question.textContent()) ?? "").length).toBeGreaterThan(20);
      expect((await figure.locator(".sx-readout").innerText()).length).toBeGreaterThan(20);
      expect((await figure.locator("figcaption").innerText()).length).toBeGreaterThan(20);
    }
  });

  test("no control is shown that would do nothing", async () => {
    const { page } = await printed();
    const shown = await page
      .locator("figure :is(button, input, select):not([data-says])")
      .evaluateAll((controls) => controls.filter((control) => control.checkVisibility()).length);
    expect(shown).toBe(0);
  });
});

test("without JavaScript scores, shares and formulas have their numbers", async () => {
  const reader = await visit("", { javaScriptEnabled: false });
  const { page } = reader;
  expect(await page.locator("#dial .sx-table tbody").innerText()).toMatch(/butter\s+5.0\s+58%/);
  await openStill(reader, "depth/your-words/");
  expect(await page.locator("#scores tbody").innerText()).toMatch(/butter\s+5.0\s+58%/);
  expect(await page.locator("#formula [data-formula='softmax-worked']").innerText()).toContain(
    "148.4",
  );
  await leave(reader);
});

test.for(proseAt)(
  "in “%s” there is one first-level heading and no level is skipped",
  async ([path]) => {
    const levels = [...(await html(path)).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries())
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  },
);

test("the first Tab reaches a link that skips to the article", async () => {
  const reader = await visit();
  await reader.page.keyboard.press("Tab");
  await reader.page.keyboard.press("Enter");
  expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe("main");
  await leave(reader);
});

test.for(proseAt)(
  "every link from “%s” to a place on the site leads to one that exists",
  async ([path]) => {
    const base = new URL(path, "http://site/");
    const links = [...(await html(path)).matchAll(/<a [^>]*href="([^"]*#[^"]+)"/g)]
      .map(([, href = ""]) => new URL(href.replaceAll("&amp;", "&"), base))
      .filter(({ origin }) => origin === base.origin);
    expect(links.length).toBeGreaterThan(0);
    for (const { pathname, hash } of links)
      expect(await html(pathname.slice(1)), pathname + hash).toContain(` id="${hash.slice(1)}"`);
  },
);

test.for(proseAt)("“%s” is valid HTML with unique ids", async ([path]) => {
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
  const report = await validator.validateString(await html(path));
  expect(
    report.results.flatMap(({ messages }) =>
      messages.map(({ message, line }) => `${line}: ${message}`),
    ),
  ).toEqual([]);
});
