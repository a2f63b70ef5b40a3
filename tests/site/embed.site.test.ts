import { assert, asyncProperty, constantFrom, record, string } from "fast-check";
import type { Frame, Page } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { alive, frameOn, measureFrame, widen } from "../../src/build/stills/frames.ts";
import type { FigureId } from "../../src/figures/ids.ts";
import { figures } from "../../src/figures/registry.ts";
import { violationsInBothSchemes } from "../support/axe.ts";
import { beyond } from "../support/beyond.ts";
import { enter, inTurn, oneReader, openStill, shared, type Visit } from "../support/page.ts";
import { misfits } from "../support/room.ts";
import { smallText } from "../support/text.ts";

const KB = 1000;
const WIDTHS = [280, 320, 500, 720, 1200];
const HIDDEN = /^(favicon|data:)/;

/** A framed figure, seen for the first time, with the names and the bytes of all that it asked for. */
interface Framed {
  readonly page: Page;
  readonly frame: Frame;
  readonly asked: readonly string[];
  readonly bytes: number;
}

const host = shared(() => enter());

async function openFramed({ page, requests }: Visit, id: FigureId): Promise<Framed> {
  const frame = await frameOn(page, inject("siteUrl"));
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const before = requests.length;
  await frame.goto(`${inject("siteUrl")}embed/${id}/`, { waitUntil: "networkidle" });
  await alive(frame);
  await session.detach();
  const asked = requests.slice(before).map((url) => url.replace(/^.*\//, ""));
  return { page, frame, asked, bytes };
}

describe.for(figures)("a framed $id", ({ id }) => {
  const framed = inTurn(host, (visit) => openFramed(visit, id));

  test("loads with at most 110.2 kB and 6 requests", async () => {
    const { asked, bytes } = await framed();
    expect(asked.filter((name) => !HIDDEN.test(name)).length).toBeLessThanOrEqual(6);
    expect(bytes).toBeLessThanOrEqual(110.2 * KB);
    expect(bytes).toBeGreaterThan(20 * KB);
  });

  test("has the room that it needs and no more than 24 px to spare, at every width and both ends of its dial", async () => {
    expect(misfits(id, "full", await measureFrame((await framed()).frame))).toEqual([]);
  });

  test("is no wider than its frame, at any width and both ends of its dial", async () => {
    const { frame } = await framed();
    const dial = frame.locator(".sx-dial__range").first();
    const ends = (await dial.count()) > 0 ? ["Home", "End"] : [""];
    for (const end of ends) {
      if (end !== "") await dial.press(end);
      for (const width of WIDTHS) {
        await widen(frame, width);
        expect(await frame.evaluate(beyond), `${id} at ${width}`).toEqual([]);
      }
    }
  });

  test("no text in it is smaller than 12 px, at any width", async () => {
    const { frame } = await framed();
    for (const width of WIDTHS) {
      await widen(frame, width);
      const [small, read] = await frame.evaluate(smallText);
      expect(read).toBeGreaterThan(15);
      expect(small, `${id} at ${width}`).toEqual([]);
    }
  });

  test("axe finds nothing in it on a phone, light or dark", async () => {
    const { page, frame } = await framed();
    await widen(frame, 320);
    // A frame lets its host’s ground through, which axe takes to be white.
    await frame.locator("html").evaluate((root) => (root.style.background = "Canvas"));
    expect(await violationsInBothSchemes(page, frame)).toEqual([]);
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

const visit = oneReader();

test("the address of a framed figure sets its state, theme, caption and controls", async () => {
  const { page } = await visit("embed/dial/?v=1&t=2&theme=dark&caption=0&controls=0&ref=x");
  expect(await page.locator(".sx-readout").textContent()).toContain("37%");
  expect(await page.locator("figcaption").isVisible()).toBe(false);
  expect(await page.locator(".sx-quiet").isVisible()).toBe(false);
  const ink = await page.locator(".sx-question").evaluate((text) => getComputedStyle(text).color);
  expect(ink).toBe("rgb(235, 231, 225)");
  expect(await page.locator(".sx-note:visible").count()).toBe(0);
});

test("the address of a framed figure sets its look; what of it is none is told", async () => {
  const { page } = await visit("embed/dial/?cold=0a7d5a&panel=transparent&radius=0&ink=banana");
  const panel = page.locator(".sx-panel");
  const [cold, ground, round] = await panel.evaluate((element) => {
    const { backgroundColor, borderRadius } = getComputedStyle(element);
    const ofPage = getComputedStyle(document.documentElement);
    return [ofPage.getPropertyValue("--fill-cold"), backgroundColor, borderRadius];
  });
  expect([cold, ground, round]).toEqual(["#0a7d5a", "rgba(0, 0, 0, 0)", "0px"]);
  expect(await page.locator(".sx-note:visible").textContent()).toBe(
    "“ink=banana” is not a colour, such as 0062b1: the figure keeps its own.",
  );
});

test("its dial works by keyboard, and one can tab in and out", async () => {
  const { page } = await visit("embed/dial/");
  await page.locator(".sx-dial__range").press("ArrowRight");
  expect(await page.locator(".sx-field").inputValue()).toBe("1.03");
  let left = false;
  for (let presses = 0; presses < 25 && !left; presses++) {
    await page.keyboard.press("Tab");
    left = await page.evaluate(() => document.activeElement?.matches(".sx-origin a") ?? false);
  }
  expect(left).toBe(true);
});

test("two sliders that are set within one frame both keep what they were set to", async () => {
  const { page } = await visit("embed/scores/");
  await page.locator(".sx-guess .sx-plain").click();
  await page.getByRole("button", { name: "Edit scores" }).click();
  const ranges = page.getByRole("slider", { name: "Score of" });
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
});

test("any query leaves a framed figure sane, and nothing of it becomes markup", async () => {
  const frame = await frameOn((await host()).page, inject("siteUrl"));
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
      await frame.goto(`${inject("siteUrl")}embed/limits/?${search}`);
      await frame.locator("[data-awake]").waitFor();
      expect(await frame.locator("#embed img, #embed script").count()).toBe(0);
      expect(await frame.locator(".sx-readout").textContent()).toMatch(/^At T = /);
    }),
    { numRuns: 40 },
  );
});
