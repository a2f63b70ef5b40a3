import type { Page } from "playwright";
import { expect, test } from "vitest";
import { LAST_STOP } from "../../src/model/temperature.ts";
import { shared, visit } from "../support/page.ts";

const phone = shared(() =>
  visit("", { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true }),
);
/** Where its thumb stands, in percent. */
const place = (page: Page): Promise<number> =>
  page
    .locator("#dial .sx-dial__range")
    .inputValue()
    .then((stop) => (100 * Number(stop)) / LAST_STOP);

/** A finger that lands on the hero's dial at `from` percent of it and goes (`dx` percent, `dy` px) in twelve moves. */
async function swipe(page: Page, from: number, dx: number, dy: number): Promise<void> {
  const dial = page.locator("#dial .sx-dial__range");
  await dial.evaluate((range) => range.scrollIntoView({ block: "center", behavior: "instant" }));
  const box = await dial.boundingBox();
  if (!box) throw new Error("the dial is not on the page");
  const finger = await page.context().newCDPSession(page);
  const at = (part: number): { x: number; y: number } => ({
    x: box.x + 14 + ((box.width - 28) * (from + dx * part)) / 100,
    y: box.y + box.height / 2 + dy * part,
  });
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at(0)] });
  for (let move = 1; move <= 12; move++) {
    await finger.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: [at(move / 12)],
    });
    await page.waitForTimeout(16);
  }
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await page.waitForTimeout(150);
}

test("scrolling with a finger on the dial scrolls the page and leaves the dial alone", async () => {
  const { page } = await phone();
  await swipe(page, 20, 0, 0.1);
  await page.locator("#dial .sx-landmarks [data-key='1']").tap();
  const before = await page.evaluate(() => scrollY);
  await swipe(page, 20, 0, -220);
  expect(await page.evaluate(() => scrollY)).not.toBe(before);
  expect(await place(page)).toBe(50);
});

test("dragging sideways turns the dial", async () => {
  const { page } = await phone();
  await swipe(page, 50, 30, 0);
  expect(Math.abs((await place(page)) - 80)).toBeLessThanOrEqual(2);
});

test("a tap on the track sets the dial there", async () => {
  const { page } = await phone();
  await swipe(page, 30, 0, 0);
  expect(Math.abs((await place(page)) - 30)).toBeLessThanOrEqual(2);
});

test("0, 0.6, 2 and ∞ can all be reached by taps alone", async () => {
  const { page } = await phone();
  const figure = page.locator("#dial");
  for (const [landmark, shown] of [
    ["0", "0"],
    ["2", "2.00"],
    ["Infinity", "∞"],
    ["0.5", "0.50"],
  ] as const) {
    await figure.locator(`[data-key="${landmark}"]`).tap();
    await expect.poll(() => figure.locator(".sx-field").inputValue()).toBe(shown);
  }
  for (let taps = 0; taps < 5; taps++)
    await figure.getByRole("button", { name: "Raise temperature" }).tap();
  await expect.poll(() => figure.locator(".sx-field").inputValue()).toBe("0.60");
});
