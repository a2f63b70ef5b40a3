import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { softmax } from "../../src/math/softmax.ts";
import { formatShare } from "../../src/words/numbers.ts";
import { vocabularyOf } from "../../src/model/vocabulary.ts";
import { leave, readThrough, shared, visit } from "../support/page.ts";
import { proseAt } from "../support/places.ts";

/** Where a dial turns no shares: it writes a text, stands in a plot of all temperatures, or in a request. */
const WITHOUT_SHARES = ["story", "evidence", "vendors", "estimate"];

/** What stands under a figure for where nothing turns, row by row under its caption. */
async function sideBySide(page: Page, id: string): Promise<readonly (readonly string[])[]> {
  const [caption, ...rows] = (await page.locator(`#${id} .sx-sides`).innerText()).split("\n");
  expect(caption).toBe("At three temperatures");
  return rows.map((row) => row.split("\t"));
}

describe.for(proseAt)("“%s” on paper", ([path, ids]) => {
  const paper = shared(async () => {
    const reader = await visit(path);
    await readThrough(reader.page);
    for (const range of await reader.page.locator(".sx-dial__range").all())
      await range.press("End");
    await reader.page.emulateMedia({ media: "print" });
    return reader;
  });

  test("every figure is shown and no control", async () => {
    const { page } = await paper();
    expect(await page.locator("figure :is(button:not([data-says]), input):visible").count()).toBe(
      0,
    );
    expect(await page.locator("figure:visible").count()).toBe(ids.length);
  });

  test("what a plot calls shaded is shaded there, too", async () => {
    const { page } = await paper();
    const kept = await page
      .locator(".sx-confidence")
      .evaluateAll((all) => all.map((part) => getComputedStyle(part).printColorAdjust));
    expect(kept).toEqual(ids.filter((id) => id === "estimate").map(() => "exact"));
  });

  test("a browser makes pages of it", async () => {
    const { page } = await paper();
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });

  test("nothing that goes on from page to page is a grid, and no figure is cut that fits one", async () => {
    const { page } = await paper();
    const parts = page.locator("main, main > section");
    const displays = await parts.evaluateAll((all) =>
      all.map((part) => getComputedStyle(part).display),
    );
    expect(new Set(displays)).toEqual(new Set(["block"]));
    const breaks = await page
      .locator("figure")
      .evaluateAll((all) => all.map((figure) => getComputedStyle(figure).breakInside));
    expect(new Set(breaks)).toEqual(new Set(["avoid"]));
  });

  test("the dots and columns of plots are printed: browsers leave out grounds that are not asked for", async () => {
    const { page } = await paper();
    const left = await page
      .locator(".sx-plot :is(.sx-dot, .sx-tilt__point, .sx-tilt__column)")
      .evaluateAll((marks) =>
        marks
          .filter((mark) => getComputedStyle(mark).printColorAdjust !== "exact")
          .map(({ className }) => className),
      );
    expect(left).toEqual([]);
  });

  test("every dial is printed at T = ½, 1 and 2, beside where its reader has left it", async () => {
    const { page } = await paper();
    const dials = await page
      .locator("figure:has(.sx-dial__range)")
      .evaluateAll((all) => all.map(({ id }) => id));
    const printed = await page
      .locator("figure:has(.sx-sides)")
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(printed).toEqual(dials.filter((id) => !WITHOUT_SHARES.includes(id)));
    for (const id of printed) {
      expect(await page.locator(`#${id} .sx-sides`).isVisible(), id).toBe(true);
      const [[, ...heads] = []] = await sideBySide(page, id);
      expect(heads, id).toEqual(["T = 0.50", "T = 1.00", "T = 2.00"]);
    }
    for (const now of await page.locator("figure .sx-dial__now").all())
      expect(await now.innerText()).toBe("T = ∞");
  });
});

describe("the article on paper", () => {
  const paper = shared(async () => {
    const reader = await visit();
    await readThrough(reader.page);
    await reader.page.locator("#dial select").selectOption("coin");
    await reader.page.waitForLoadState("networkidle");
    await reader.page.emulateMedia({ media: "print" });
    return reader;
  });

  test("what is printed is the softmax of the reader’s own words", async () => {
    const { page } = await paper();
    const { words, logits } = vocabularyOf("coin");
    const columns = [0.5, 1, 2].map((temperature) => softmax(logits, temperature));
    await expect
      .poll(() => sideBySide(page, "dial").then(([, ...rows]) => rows))
      .toEqual(
        words.map((word, i) => [word, ...columns.map((column) => formatShare(column[i] ?? NaN))]),
      );
  });

  test("bars beside the numbers are as long as the numbers say", async () => {
    const { page } = await paper();
    const bars = await page
      .locator("#tilt .sx-sides tbody tr:first-child td")
      .evaluateAll((cells) =>
        cells.map((cell) => {
          const { inlineSize } = getComputedStyle(cell, "::after");
          return [Number.parseFloat(inlineSize), Number.parseFloat(cell.textContent)] as const;
        }),
      );
    expect(bars).toHaveLength(3);
    const [[unit = 0, percent = 0] = []] = bars;
    for (const [length, share] of bars) expect(length / unit).toBeCloseTo(share / percent, 1);
  });
});

test("without JavaScript each dial says what it does at T = ½, 1 and 2, and one sentence why it does not turn, on a phone, too", async () => {
  const reader = await visit("", { javaScriptEnabled: false });
  const [, butter] = await sideBySide(reader.page, "dial");
  expect(butter).toEqual(["butter", "84%", "58%", "37%"]);
  const says = reader.page.locator("noscript p");
  expect(await says.innerText()).toMatch(/^Without JavaScript nothing turns here\./);
  expect(await says.isVisible()).toBe(true);
  await reader.page.setViewportSize({ width: 320, height: 900 });
  const tables = await reader.page.locator(".sx-sides").evaluateAll((all) =>
    all.map((table) => {
      const { lineHeight } = getComputedStyle(table);
      const heads = [...table.querySelectorAll("thead th")];
      return {
        id: table.closest("figure")?.id,
        sticksOut: table.scrollWidth > (table.parentElement?.clientWidth ?? 0),
        broken: heads.some(({ clientHeight }) => clientHeight > 2 * Number.parseFloat(lineHeight)),
      };
    }),
  );
  expect(tables.length).toBeGreaterThan(5);
  expect(tables.filter(({ sticksOut, broken }) => sticksOut || broken)).toEqual([]);
  await leave(reader);
});
