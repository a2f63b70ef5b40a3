import type { Page } from "playwright";
import { expect, test } from "vitest";
import { leave, visit } from "../support/page.ts";

/** Presses `selector` and notes each temperature that the first dial shows from then on, until it shows the one wanted. */
const shownAfter = (page: Page, selector: string, wanted: string): Promise<readonly string[]> =>
  page.evaluate(
    async ([control, last]) => {
      const field = document.querySelector<HTMLInputElement>("#dial .sx-dial .sx-field");
      document.querySelector<HTMLElement>(control)?.click();
      const shown: string[] = [];
      while (shown.at(-1) !== last) {
        await new Promise(requestAnimationFrame);
        if (field && field.value !== shown.at(-1)) shown.push(field.value);
      }
      return shown;
    },
    [selector, wanted] as const,
  );

const numbers = (texts: readonly string[]): readonly number[] =>
  texts.map((text) => (text === "∞" ? Infinity : Number(text)));

test("a landmark is reached along the ladder; the sentence under it says at once where it leads", async () => {
  const reader = await visit("", { reducedMotion: "no-preference" });
  const { page } = reader;
  const shown = numbers(await shownAfter(page, "#dial [data-key='0']", "0"));
  expect(shown.length).toBeGreaterThan(2);
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  expect(await page.locator("#dial .sx-readout").innerText()).toContain("At T = 0");
  await leave(reader);
});

test("a key turns the dial in the same frame", async () => {
  const reader = await visit("", { reducedMotion: "no-preference" });
  await reader.page.locator("#dial .sx-dial__range").press("ArrowRight");
  expect(await reader.page.locator("#dial .sx-dial .sx-field").inputValue()).toBe("1.03");
  await leave(reader);
});

test("for readers who want less motion a landmark is there at once", async () => {
  const reader = await visit();
  expect(await shownAfter(reader.page, "#dial [data-key='Infinity']", "∞")).toEqual(["∞"]);
  await leave(reader);
});

test.for(["no-preference", "reduce"] as const)(
  "the dial plays from 0 to ∞, pauses where it is, and goes on from there (motion: %s)",
  async (reducedMotion) => {
    const reader = await visit("", { reducedMotion });
    const { page } = reader;
    const shown = numbers(await shownAfter(page, "#dial .sx-play-button", "∞"));
    expect(shown.length).toBeGreaterThan(2);
    expect(shown[0]).toBeLessThan(0.2);
    expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    const button = page.locator("#dial .sx-play-button");
    await expect.poll(() => button.getAttribute("aria-pressed")).toBe("false");
    await button.click();
    const field = page.locator("#dial .sx-dial .sx-field");
    await expect.poll(() => field.inputValue()).not.toBe("∞");
    await button.click();
    const paused = await field.inputValue();
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(await field.inputValue()).toBe(paused);
    const onward = numbers(await shownAfter(page, "#dial .sx-play-button", "∞"));
    expect(onward[0]).toBeGreaterThanOrEqual(Number(paused));
    await leave(reader);
  },
);

test("a jump to a figure of another page offers the way back there, once", async () => {
  const reader = await visit();
  const { page } = reader;
  const link = page.locator("#long-tail a[data-show='cuts']");
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await page.locator("#cuts [data-awake]").waitFor();
  const back = page.getByRole("button", { name: "Back to where you were" });
  await back.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 400);
  await page.goForward();
  await page.locator("#cuts [data-awake]").waitFor();
  await page.reload();
  await page.locator("#cuts [data-awake]").waitFor();
  expect(await back.count()).toBe(0);
  await leave(reader);
});

test("a jump to a figure is a step back to where one was, by the browser and by a button; it uncovers what a guess covers", async () => {
  const reader = await visit();
  const { page } = reader;
  const link = page.locator("#clever a[data-show='dial']");
  for (const goBack of [
    () => page.goBack(),
    () => page.getByRole("button", { name: "Back to where you were" }).click(),
  ]) {
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await link.click();
    await expect.poll(() => page.locator("#dial .sx-readout").innerText()).toContain("Sydney");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before - 1000);
    await goBack();
    await expect
      .poll(() => page.evaluate((at) => Math.abs(scrollY - at), before))
      .toBeLessThan(200);
    await expect.poll(() => page.locator(".sx-back").count()).toBe(0);
  }
  await page.locator("#why-e a[data-show='exponential']").first().click();
  await expect.poll(() => page.locator("#exponential .sx-guess").count()).toBe(0);
  await leave(reader);
});

test("a jump to a figure that is taller than the screen leads to its picture, the keyboard goes along and comes back", async () => {
  const reader = await visit("", { viewport: { width: 390, height: 844 } });
  const { page } = reader;
  const link = page.locator("#the-dial a[data-show='tilt']").last();
  const focused = (): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || "");
  await link.focus();
  await page.keyboard.press("Enter");
  await expect.poll(focused).toBe("tilt");
  await expect.poll(() => isWholly(page, "#tilt .sx-tilt__frame")).toBe(true);
  await expect.poll(() => isWholly(page, "#tilt .sx-dial")).toBe(true);
  await page.goBack();
  await expect.poll(focused).toBe(await link.textContent());
  expect(await page.locator(".sx-back").count()).toBe(0);
  await leave(reader);
});

/** Whether all of `selector` is in view, and below the bar of contents. */
const isWholly = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return top >= 44 && bottom <= innerHeight;
  });

test("a dial that was stepped to its end is let go: where it is put next, it stays", async () => {
  const reader = await visit();
  const { page } = reader;
  const field = page.locator("#dial .sx-dial .sx-field");
  await page.clock.install();
  await page.locator("#dial [data-key='5']").click();
  await page.locator("#dial .sx-play-button").click();
  await page.clock.runFor(5500);
  await expect.poll(() => field.inputValue()).toBe("∞");
  await page.locator("#dial [data-key='1']").click();
  await page.clock.runFor(3000);
  expect(await field.inputValue()).toBe("1.00");
  await leave(reader);
});

test.for([
  ["no-preference", true],
  ["reduce", false],
] as const)(
  "steps of the cuts that change places are seen to go there (motion: %s)",
  async ([reducedMotion, seen]) => {
    const reader = await visit("fig/cuts/", { reducedMotion });
    const { page } = reader;
    await page.locator("[data-awake]").waitFor();
    const moving = await page.evaluate(async () => {
      const order = document.querySelector(".sx-order")!;
      const first = order.firstElementChild;
      document.querySelector<HTMLElement>("#cuts [data-key='llama']")!.click();
      while (order.firstElementChild === first) await new Promise(requestAnimationFrame);
      return order
        .getAnimations({ subtree: true })
        .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
        .filter(({ transform }) => transform === "none").length;
    });
    expect(moving > 1).toBe(seen);
    await leave(reader);
  },
);
