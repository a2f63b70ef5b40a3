import { assert, asyncProperty, constantFrom, record, string } from "fast-check";
import { describe, expect, inject, test } from "vitest";
import { FRAME_SPARE, FRAME_WIDTHS, heightAt } from "../../src/embed/sizes.ts";
import { measureFrame } from "../../src/build/stills/frames.ts";
import type { FigureId } from "../../src/figures/ids.ts";
import { figures } from "../../src/figures/registry.ts";
import { violations, violationsOfColour } from "../support/axe.ts";
import { enter, goTo, leave, openStill, shared, type Visit, visit } from "../support/page.ts";
import { smallText } from "../support/text.ts";

const KB = 1000;
const WIDTHS = [280, 320, 500, 720, 1200];
const HIDDEN = /^(favicon|data:)/;

/** A framed figure, seen for the first time, with the names and the bytes of all that it asked for. */
interface Framed extends Visit {
  readonly asked: readonly string[];
  readonly bytes: number;
}

async function openFramed(id: FigureId): Promise<Framed> {
  const reader = await enter();
  const session = await reader.page.context().newCDPSession(reader.page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await reader.page.goto(`${inject("siteUrl")}embed/${id}/`, { waitUntil: "networkidle" });
  await reader.page.locator("[data-awake]").first().waitFor();
  await session.detach();
  const asked = reader.requests.map((url) => url.replace(/^.*\//, ""));
  return { ...reader, asked, bytes };
}

describe.for(figures)("a framed $id", ({ id }) => {
  const framed = shared(() => openFramed(id));

  test("loads with at most 110 kB and 6 requests", async () => {
    const { asked, bytes } = await framed();
    expect(asked.filter((name) => !HIDDEN.test(name)).length).toBeLessThanOrEqual(6);
    expect(bytes).toBeLessThanOrEqual(110 * KB);
    expect(bytes).toBeGreaterThan(20 * KB);
  });

  test("has the room that it needs and no more than 24 px to spare, at every width and both ends of its dial", async () => {
    const needed = await measureFrame((await framed()).page);
    for (const [i, width] of FRAME_WIDTHS.entries()) {
      const spare = (heightAt(id, width) ?? 0) - (needed[i] ?? Infinity);
      const told = `${id} at ${width} px: \`npm run build:sizes\` measures every figure anew`;
      expect(spare, told).toBeGreaterThanOrEqual(0);
      expect(spare, told).toBeLessThanOrEqual(FRAME_SPARE);
    }
  });

  test("is no wider than the widest column for which its height is known", async () => {
    const { page } = await framed();
    await page.setViewportSize({ width: 1800, height: 900 });
    const { width } = (await page.locator("#embed").boundingBox()) ?? { width: 0 };
    expect(width).toBe(FRAME_WIDTHS.at(-1));
  });

  test("is no wider than its frame, at any width and both ends of its dial", async () => {
    const { page } = await framed();
    const dial = page.locator(".sx-dial__range").first();
    const ends = (await dial.count()) > 0 ? ["Home", "End"] : [""];
    for (const end of ends) {
      if (end !== "") await dial.press(end);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth,
        );
        expect(overflow, `${id} at ${width}`).toBe(false);
      }
    }
  });

  test("no text in it is smaller than 12 px, at any width", async () => {
    const { page } = await framed();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const [small, read] = await page.evaluate(smallText);
      expect(read).toBeGreaterThan(15);
      expect(small, `${id} at ${width}`).toEqual([]);
    }
  });

  test("axe finds nothing in it on a phone, light or dark", async () => {
    const reader = await framed();
    await reader.page.setViewportSize({ width: 320, height: 900 });
    expect(await violations(reader.page)).toEqual([]);
    await goTo(reader, `embed/${id}/?theme=dark`);
    expect(await violationsOfColour(reader.page)).toEqual([]);
  });
});

describe("without JavaScript", () => {
  const still = shared(() => enter({ javaScriptEnabled: false }));

  test.for(figures)("a framed $id is a still with a link", async ({ id }) => {
    const reader = await still();
    await openStill(reader, `embed/${id}/`);
    const link = reader.page.getByRole("link", { name: "open it on a page of its own" });
    expect(await link.getAttribute("href")).toBe(`../../fig/${id}/`);
    expect(await reader.page.locator(`#${id} .sx-readout`).count()).toBe(1);
  });
});

test("the address of a framed figure sets its state, theme, caption and controls", async () => {
  const reader = await visit("embed/dial/?v=1&t=2&theme=dark&caption=0&controls=0&ref=x");
  const { page } = reader;
  expect(await page.locator(".sx-readout").textContent()).toContain("37%");
  expect(await page.locator("figcaption").isVisible()).toBe(false);
  expect(await page.locator(".sx-quiet").isVisible()).toBe(false);
  const ink = await page.locator(".sx-question").evaluate((text) => getComputedStyle(text).color);
  expect(ink).toBe("rgb(235, 231, 225)");
  expect(await page.locator(".sx-note:visible").count()).toBe(0);
  await leave(reader);
});

test("the address of a framed figure sets its look; what of it is none is told", async () => {
  const reader = await visit("embed/dial/?cold=0a7d5a&panel=transparent&radius=0&ink=banana");
  const panel = reader.page.locator(".sx-panel");
  const [cold, ground, round] = await panel.evaluate((element) => {
    const { backgroundColor, borderRadius } = getComputedStyle(element);
    const ofPage = getComputedStyle(document.documentElement);
    return [ofPage.getPropertyValue("--fill-cold"), backgroundColor, borderRadius];
  });
  expect([cold, ground, round]).toEqual(["#0a7d5a", "rgba(0, 0, 0, 0)", "0px"]);
  expect(await reader.page.locator(".sx-note:visible").textContent()).toBe(
    "“ink=banana” is not a colour, such as 0062b1: the figure keeps its own.",
  );
  await leave(reader);
});

test("its dial works by keyboard, and one can tab in and out", async () => {
  const reader = await visit("embed/dial/");
  const { page } = reader;
  await page.locator(".sx-dial__range").press("ArrowRight");
  expect(await page.locator(".sx-field").inputValue()).toBe("1.03");
  let left = false;
  for (let presses = 0; presses < 25 && !left; presses++) {
    await page.keyboard.press("Tab");
    left = await page.evaluate(() => document.activeElement?.matches(".sx-origin a") ?? false);
  }
  expect(left).toBe(true);
  await leave(reader);
});

test("two sliders that are set within one frame both keep what they were set to", async () => {
  const reader = await visit("embed/scores/");
  await reader.page.locator(".sx-guess .sx-plain").click();
  await reader.page.getByRole("button", { name: "Edit scores" }).click();
  const ranges = reader.page.getByRole("slider", { name: "Score of" });
  await ranges.evaluateAll(async (all) => {
    for (const range of all.slice(0, 2) as HTMLInputElement[]) {
      range.value = range.max;
      // All that some assistive technology sends.
      range.dispatchEvent(new Event("change", { bubbles: true }));
      // What is drawn of it at once, but not what is done after the frame.
      await Promise.resolve();
    }
    await new Promise(requestAnimationFrame);
  });
  await expect(ranges.nth(0).inputValue()).resolves.toBe("8");
  await expect(ranges.nth(1).inputValue()).resolves.toBe("8");
  await leave(reader);
});

test("any query leaves a framed figure sane, and nothing of it becomes markup", async () => {
  const reader = await visit("embed/limits/");
  const { page } = reader;
  const text = string({ unit: "binary", maxLength: 60 });
  const query = record({
    t: text,
    z: text,
    words: text,
    theme: text,
    height: text,
    id: constantFrom("<img src=x onerror=alert(1)>", "x"),
  });
  await assert(
    asyncProperty(query, async (fields) => {
      const search = new URLSearchParams(fields).toString();
      await page.goto(`${inject("siteUrl")}embed/limits/?${search}`);
      await page.locator("[data-awake]").waitFor();
      expect(await page.locator("#embed img, #embed script").count()).toBe(0);
      expect(await page.locator(".sx-readout").textContent()).toMatch(/^At T = /);
    }),
    { numRuns: 40 },
  );
  await leave(reader);
});
