import type { Page } from "playwright";
import { expect, test } from "vitest";
import { leave, readThrough, visit } from "../support/page.ts";

/** No wider than the window, in either direction of writing. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.for([320, 390, 768, 1280])("nothing sticks out of a window %i px wide", async (width) => {
  const reader = await visit("", { viewport: { width, height: 800 } });
  await readThrough(reader.page);
  expect(await overflow(reader.page)).toBe(0);
  for (const end of ["Home", "End"]) {
    for (const range of await reader.page.locator(".sx-dial__range").all()) await range.press(end);
    expect(await overflow(reader.page), end).toBe(0);
  }
  await reader.page.locator("html").evaluate((root) => root.setAttribute("dir", "rtl"));
  expect(await overflow(reader.page)).toBe(0);
  await leave(reader);
});

test("wide text spacing loses nothing at 320 px", async () => {
  const reader = await visit("", { viewport: { width: 320, height: 800 } });
  await readThrough(reader.page);
  await reader.page.addStyleTag({
    content:
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
  });
  expect(await overflow(reader.page)).toBe(0);
  await leave(reader);
});

test.for([320, 390, 1280])(
  "every target is at least 24 px and landmarks do not overlap at %i px",
  async (width) => {
    const reader = await visit("", { viewport: { width, height: 800 } });
    await readThrough(reader.page);
    const small = await reader.page
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
    const landmarks = await reader.page
      .locator("#dial .sx-landmarks button:visible")
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().toJSON()));
    expect(landmarks.length).toBeGreaterThanOrEqual(5);
    const overlapping = landmarks.filter(({ left }, i) => i > 0 && left < landmarks[i - 1].right);
    expect(overlapping).toEqual([]);
    await leave(reader);
  },
);

test.for([320, 390, 1280])("what a thumb must hit is 44 px high at %i px", async (width) => {
  const reader = await visit("", { viewport: { width, height: 800 } });
  await readThrough(reader.page);
  const low = await reader.page
    .locator(":is(.sx-stepper, .sx-landmarks, .sx-actions, .sx-steps) button, .sx-dial__range")
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .filter((target) => target.getBoundingClientRect().height < 44)
        .map((target) => target.outerHTML.slice(0, 80)),
    );
  expect(low).toEqual([]);
  await leave(reader);
});

test.for([390, 1280])(
  "sweeping every dial from end to end shifts nothing at %i px",
  { timeout: 180_000 },
  async (width) => {
    const reader = await visit("", { viewport: { width, height: 900 } });
    await readThrough(reader.page);
    const shifts: Record<string, number> = {};
    for (const range of await reader.page.locator(".sx-dial__range").all()) {
      await range.scrollIntoViewIfNeeded();
      await range.focus();
      const [figure, shift] = await range.evaluate(async (dial) => {
        let total = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += Number(Reflect.get(entry, "value"));
        });
        observer.observe({ type: "layout-shift" });
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
        for (let stop = 0; stop <= 100; stop += 4) {
          set?.call(dial, String(stop));
          dial.dispatchEvent(new Event("input", { bubbles: true }));
          await new Promise(requestAnimationFrame);
        }
        await new Promise((done) => setTimeout(done, 100));
        observer.disconnect();
        return [dial.closest("figure")?.id ?? "", total] as const;
      });
      shifts[figure] = shift;
    }
    expect(Object.keys(shifts).length).toBeGreaterThan(5);
    expect(Object.entries(shifts).filter(([, shift]) => shift >= 0.02)).toEqual([]);
    await leave(reader);
  },
);

test("printing shows every figure and no control", async () => {
  const reader = await visit();
  await readThrough(reader.page);
  await reader.page.emulateMedia({ media: "print" });
  expect(
    await reader.page.locator("figure :is(button:not([data-says]), input):visible").count(),
  ).toBe(0);
  expect(await reader.page.locator("#scores tbody").innerText()).toMatch(/butter\s+5.0\s+58%/);
  expect((await reader.page.pdf()).length).toBeGreaterThan(10_000);
  await leave(reader);
});

test("with reduced motion nothing is animated", async () => {
  const reader = await visit();
  await reader.page.locator("#dial .sx-dial__range").press("End");
  expect(await reader.page.evaluate(() => document.getAnimations().length)).toBe(0);
  await leave(reader);
});
