import type { Frame, Page } from "playwright";
import { expect } from "vitest";

/** From a phone to a desk, in CSS pixels. */
export const WIDTHS = [320, 800, 1280];
/** How far a figure may push the page around as it comes: a fifth of what Core Web Vitals call good. */
export const MOST_SHIFT = 0.02;

/** How far the frame's height is from its content's, in CSS pixels. */
export async function misfit(frame: Frame): Promise<number> {
  const content = await frame
    .locator("#embed")
    .evaluate((element) => element.getBoundingClientRect().height);
  return Math.abs((await frame.evaluate(() => innerHeight)) - content);
}

/** How much taller than its frame the figure in `frame` is, in CSS pixels. */
export const cutOff = (frame: Frame): Promise<number> =>
  frame
    .locator("#embed")
    .evaluate((content) => content.getBoundingClientRect().bottom - innerHeight);

/** All layout shifts of `page` so far, as its visitor has seen them. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((told) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += Number(Reflect.get(entry, "value"));
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => told(total), 100);
      }),
  );

/** What has the focus on `page` at each press of `key`, until it is `#goal`; at most 25. */
async function walk(page: Page, key: string, goal: string): Promise<readonly string[]> {
  const seen: string[] = [];
  while (seen.length < 25 && seen.at(-1) !== goal) {
    await page.keyboard.press(key);
    seen.push(
      await page.evaluate(
        () => document.activeElement?.id || (document.activeElement?.localName ?? ""),
      ),
    );
  }
  return seen;
}

/**
 * The dial in `frame`, at T = 0.5, shows its shares, has its height at every width of `page`, and is worked by keyboard, wheel and touch; one can tab in and out, from the link `#start` before it to `#end` after it.
 */
export async function expectWorking(page: Page, frame: Frame): Promise<void> {
  expect(await frame.locator(".sx-readout").textContent()).toContain("84%");
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => misfit(frame)).toBeLessThanOrEqual(2);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
      false,
    );
  }
  await frame.locator(".sx-dial__range").press("ArrowRight");
  expect(await frame.locator(".sx-field").inputValue()).toBe("0.52");
  const box = await frame.locator(".sx-table").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);

  await frame.locator(".sx-landmarks button").filter({ hasText: /^2$/ }).tap();
  expect(await frame.locator(".sx-field").inputValue()).toBe("2.00");

  await page.evaluate(() => document.getElementById("start")?.focus());
  const there = await walk(page, "Tab", "end");
  expect(there.at(-1)).toBe("end");
  expect(there.some((name) => /iframe|softmax-figure/.test(name))).toBe(true);
  expect((await walk(page, "Shift+Tab", "start")).at(-1)).toBe("start");
}
