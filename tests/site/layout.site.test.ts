import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { violationsInBothSchemes, violationsOfLayout } from "../support/axe.ts";
import { overlaps } from "../support/overlaps.ts";
import { leave, readThrough, shared, visit } from "../support/page.ts";
import { proseAt } from "../support/places.ts";
import { smallText } from "../support/text.ts";

/** By how much the page is wider than the window, in either direction of writing. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What WCAG 2.2 lets a reader set (1.4.12). */
const WIDE_SPACING =
  "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

/** The article in four windows, what goes deeper in the narrowest and the widest. */
const windows = proseAt.flatMap(([path]) =>
  (path === "" ? [320, 390, 768, 1280] : [320, 1280]).map((width) => [path, width] as const),
);

describe.for(windows)("“%s” in a window %i px wide", ([path, width]) => {
  // Between the narrowest and the widest the page has nothing that they do not have.
  const violations = width === 320 || width === 1280 ? violationsInBothSchemes : violationsOfLayout;
  const article = shared(async () => {
    const reader = await visit(path, { viewport: { width, height: 900 } });
    await readThrough(reader.page);
    return reader;
  });

  test("every target is at least 24 px, and landmarks do not overlap", async () => {
    const { page } = await article();
    const small = await page
      .locator("figure :is(button, select, summary, input[type=range])")
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility({ visibilityProperty: true }))
          .map((target) => ({
            ...target.getBoundingClientRect().toJSON(),
            name: target.outerHTML.slice(0, 80),
          }))
          .filter(({ width: w, height }) => w < 24 || height < 24),
      );
    expect(small).toEqual([]);
    const landmarks = await page
      .locator(".sx-dial")
      .first()
      .locator(".sx-landmarks button:visible")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
    expect(landmarks.length).toBeGreaterThanOrEqual(5);
    const overlapping = landmarks.filter(({ left }, i) => i > 0 && left < landmarks[i - 1].right);
    expect(overlapping).toEqual([]);
  });

  test("what a thumb must hit is 44 px high", async () => {
    const { page } = await article();
    const low = await page
      .locator(":is(.sx-stepper, .sx-landmarks, .sx-actions, .sx-steps) button, .sx-dial__range")
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility({ visibilityProperty: true }))
          .filter((target) => target.getBoundingClientRect().height < 44)
          .map((target) => target.outerHTML.slice(0, 80)),
      );
    expect(low).toEqual([]);
  });

  test("axe finds nothing, light or dark", async () => {
    const { page } = await article();
    expect(await violations(page)).toEqual([]);
  });

  test("under each figure, the keyboard goes from left to right and then down", async () => {
    const { page } = await article();
    const jumps = await page.locator("figure").evaluateAll((figures) =>
      figures.flatMap((figure) => {
        const stops = [
          ...figure.querySelectorAll(".sx-quiet button, .sx-foot :is(summary, button)"),
        ].map((stop) => ({ ...stop.getBoundingClientRect().toJSON(), name: stop.textContent }));
        return stops.flatMap((stop, i) => {
          const next = stops[i + 1];
          return !next || next.left >= stop.right || next.top >= stop.bottom
            ? []
            : [`${figure.id}: ${stop.name}, ${next.name}`];
        });
      }),
    );
    expect(jumps).toEqual([]);
  });

  test("no text lies on another, and wide text spacing loses nothing", async () => {
    const { page } = await article();
    expect(await overlaps(page)).toEqual([]);
    const style = await page.addStyleTag({ content: WIDE_SPACING });
    expect(await overflow(page)).toBe(0);
    expect(await overlaps(page)).toEqual([]);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  });

  test("nothing sticks out, at either end of every dial and from right to left", async () => {
    const { page } = await article();
    expect(await overflow(page)).toBe(0);
    for (const end of ["Home", "End"]) {
      for (const range of await page.locator(".sx-dial__range").all()) await range.press(end);
      expect(await overflow(page), end).toBe(0);
    }
    const root = page.locator("html");
    await root.evaluate((element) => element.setAttribute("dir", "rtl"));
    expect(await overflow(page)).toBe(0);
    await root.evaluate((element) => element.removeAttribute("dir"));
  });

  test.runIf(width === (path === "" ? 390 : 320) || width === 1280)(
    "sweeping every dial from end to end shifts nothing",
    { timeout: 180_000 },
    async () => {
      const { page } = await article();
      if (width === 320) await page.setViewportSize({ width: 390, height: 900 });
      const shifts: Record<string, number> = {};
      for (const range of await page.locator(".sx-dial__range").all()) {
        await range.scrollIntoViewIfNeeded();
        await range.focus();
        const [figure, shift] = await range.evaluate(sweep);
        shifts[figure] = shift;
      }
      if (width === 320) await page.setViewportSize({ width, height: 900 });
      expect(Object.keys(shifts).length).toBeGreaterThan(0);
      expect(Object.entries(shifts).filter(([, shift]) => shift >= 0.02)).toEqual([]);
    },
  );

  test("axe finds nothing in what a reader may leave open or switched on, light or dark", async () => {
    const { page } = await article();
    await interact(page);
    expect(await violations(page)).toEqual([]);
  });

  test("no text is smaller than 12 px, whatever a reader has left open", async () => {
    const { page } = await article();
    const [small, read] = await page.evaluate(smallText);
    expect(read).toBeGreaterThan(200);
    expect(small).toEqual([]);
  });
});

/** Everything a reader may leave open or switched on. */
async function interact(page: Page): Promise<void> {
  const skip = page.getByRole("button", { name: "Skip, show me" }).first();
  while (await skip.isVisible()) await skip.click();
  for (const name of ["Edit scores", "Slope"])
    for (const button of await page.getByRole("button", { name }).all()) await button.click();
  for (const added of await page.getByRole("switch", { name: "Add 1,000 to every score" }).all())
    await added.evaluate((element: HTMLElement) => element.click());
  for (const [i, field] of (await page.locator(".sx-dial .sx-field").all()).entries()) {
    await field.fill(["∞", "0", "warm"][i % 3] ?? "");
    await field.press("Enter");
  }
  for (const summary of await page.locator("summary:visible").all()) await summary.click();
  for (const option of await page.locator(".sx-option:first-of-type input").all())
    await option.check();
}

/** Runs in the page: takes `dial` through 26 of its stops; its figure, and how far the layout moved in all. */
async function sweep(dial: Element): Promise<readonly [string, number]> {
  let total = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) total += Number(Reflect.get(entry, "value"));
  });
  observer.observe({ type: "layout-shift" });
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
  for (let stop = 0; stop <= 120; stop += 4) {
    set?.call(dial, String(stop));
    dial.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
  await new Promise((done) => setTimeout(done, 100));
  observer.disconnect();
  return [dial.closest("figure")?.id ?? "", total] as const;
}

test("with reduced motion nothing is animated", async () => {
  const reader = await visit();
  await reader.page.locator("#dial .sx-dial__range").press("End");
  expect(await reader.page.evaluate(() => document.getAnimations().length)).toBe(0);
  await leave(reader);
});
