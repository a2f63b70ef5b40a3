import type { Frame, Page } from "playwright";
import { expect } from "vitest";
import { cutOff, misfit, MOST_SHIFT, shiftOf, WIDTHS } from "../site/hosts/expectWorking.ts";
import type { Builder } from "./builder.ts";

/** What the frame of our figure on `page` has around it that nobody asked for, by name. */
const trimmings = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page
    .locator("softmax-figure, iframe")
    .first()
    .evaluate((shown) => {
      const inside = shown.shadowRoot?.querySelector("iframe") ?? shown;
      const { borderTopWidth, borderLeftWidth, marginLeft, marginRight } = getComputedStyle(inside);
      return { borderTopWidth, borderLeftWidth, marginLeft, marginRight };
    });

const NONE = {
  borderTopWidth: "0px",
  borderLeftWidth: "0px",
  marginLeft: "0px",
  marginRight: "0px",
};

/** Whether a document is wider than its window. */
const isWide = (of: Page | Frame): Promise<boolean> =>
  of.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/**
 * The dial in `frame`, at T = 0.5, which `fit` its place on `page`: all of it is seen, at every width, without a scrollbar, a
 * border or an indent; nothing jumped as it came; a key turns it, and a wheel over it scrolls the page.
 */
export async function expectPlaced(
  page: Page,
  frame: Frame,
  { fit, late }: Builder,
): Promise<void> {
  expect(await frame.locator(".sx-readout").textContent()).toContain("84%");
  if (!late) expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
  expect(await trimmings(page)).toEqual(NONE);
  if (fit === "slide") await expectOnSlide(page, frame);
  else
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      if (fit === "follows") await expect.poll(() => misfit(frame)).toBeLessThanOrEqual(2);
      await expect.poll(() => cutOff(frame), { message: `at ${width} px` }).toBeLessThanOrEqual(1);
      expect(await isWide(frame), `at ${width} px`).toBe(false);
    }
  await frame.locator(".sx-dial__range").press("ArrowRight");
  expect(await frame.locator(".sx-field").inputValue()).toBe("0.52");
  if (fit === "slide") return;
  const box = await frame.locator(".sx-table").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
}

/** All of the figure is on the slide, and no other slide has come by the keys that turned it. */
async function expectOnSlide(page: Page, frame: Frame): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(() => cutOff(frame)).toBeLessThanOrEqual(1);
  const element = await frame.frameElement();
  await expect
    .poll(async () => {
      const box = await element.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? Infinity);
    })
    .toBeLessThanOrEqual(720);
  expect(await frame.locator(".sx-readout").isVisible()).toBe(true);
}
