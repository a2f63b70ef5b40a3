import { describe, expect, inject, test } from "vitest";
import { alive, frameOn, measureFrame, widen } from "../../src/build/stills/frames.ts";
import { FRAME_WIDTHS } from "../../src/embed/sizes.ts";
import type { FigureId } from "../../src/figures/ids.ts";
import { figures } from "../../src/figures/registry.ts";
import { entryAt } from "../../src/model/entryAt.ts";
import { violations } from "../support/axe.ts";
import { beyond } from "../support/beyond.ts";
import { enter, inTurn, oneReader, shared, type Visit } from "../support/page.ts";
import { misfits } from "../support/room.ts";
import { smallText } from "../support/text.ts";

/** How tall a compact figure may be in a column and on a phone, in CSS pixels: width and height. */
const COLUMN = { width: 650, height: 420 };
const PHONE = { width: 320, height: 560 };

/** The figures that are taller, and why they cannot be less and still say what they say. */
const TALLER: Readonly<Record<string, { readonly column?: string; readonly phone?: string }>> = {
  shares: { phone: "each of seven words has its score and its share by both rules" },
  pipeline: { phone: "each of seven words has four numbers, and a sum stands under them" },
  tilt: {
    column: "names stand in two rows under the line, and the longest sentence has three lines",
  },
  writing: { phone: "a text of each of three temperatures" },
  prompt: {
    column: "a field for one’s own prompt, and the ten likeliest words of a whole vocabulary",
    phone: "a field for one’s own prompt, and the ten likeliest words of a whole vocabulary",
  },
  story: { phone: "a whole story" },
  vendors: { column: "a line for each of the vendors", phone: "a line for each of the vendors" },
};

const host = shared(() => enter());

/** A compact figure in a frame, and how tall it is at `FRAME_WIDTHS` and in a column, in CSS pixels. */
async function openCompact({ page }: Visit, id: FigureId) {
  const frame = await frameOn(page, inject("siteUrl"));
  await frame.goto(`${inject("siteUrl")}embed/${id}/?view=compact`);
  await alive(frame);
  return { frame, needed: await measureFrame(frame, [...FRAME_WIDTHS, COLUMN.width]) };
}

describe.for(figures)("a compact $id", ({ id }) => {
  const compact = inTurn(host, (visit) => openCompact(visit, id));

  test.for([
    ["column", COLUMN],
    ["phone", PHONE],
  ] as const)(
    "fits a %s, or there is a reason why it cannot",
    async ([place, { width, height }]) => {
      const { needed } = await compact();
      const tallest = entryAt(needed, [...FRAME_WIDTHS, COLUMN.width].indexOf(width));
      // A reason that does not hold any longer is a mistake, too.
      expect(tallest <= height, `${tallest} px`).toBe(TALLER[id]?.[place] === undefined);
    },
  );

  test("has the room that it needs and no more than 24 px to spare, at every width and both ends of its dial", async () => {
    expect(misfits(id, "compact", (await compact()).needed.slice(0, FRAME_WIDTHS.length))).toEqual(
      [],
    );
  });

  test("is no wider than its frame and no smaller than 12 px, and axe finds nothing in it", async () => {
    const { frame } = await compact();
    for (const width of [280, 320, 500, 720]) {
      await widen(frame, width);
      expect(await frame.evaluate(beyond), `${id} at ${width}`).toEqual([]);
      const [small, read] = await frame.evaluate(smallText);
      expect(read).toBeGreaterThan(5);
      expect(small, `${id} at ${width}`).toEqual([]);
    }
    expect(await violations(frame)).toEqual([]);
  });
});

const visit = oneReader();

test("a compact dial is its question, its words with their shares, its dial and its sentence", async () => {
  const { page } = await visit("embed/dial/?view=compact&t=0.5");
  const seen = async (selector: string) => page.locator(selector).first().isVisible();
  for (const shown of [".sx-question", ".sx-prompt q", ".sx-dial__range", ".sx-readout"])
    expect(await seen(shown), shown).toBe(true);
  for (const left of [".sx-quiet", ".sx-foot", "figcaption", ".sx-stepper", "select"])
    expect(await seen(left), left).toBe(false);
  expect(await page.locator(".sx-dial__now").textContent()).toBe("T = 0.50");
  // Scores, which no dial moves, are heard.
  const scores = page.getByRole("cell", { name: "5.0" });
  expect(await scores.count()).toBe(1);
  await page.locator(".sx-dial__range").press("End");
  expect(await page.locator(".sx-dial__now").textContent()).toBe("T = ∞");
});

test("where nobody cuts the frame, the whole figure opens in its place and closes again, as it stands", async () => {
  const { page } = await visit("embed/dial/?view=compact");
  await page.locator(".sx-dial__range").press("Home");
  const opens = page.getByRole("button", { name: "Open the whole figure" });
  await opens.press("Enter");
  expect(await page.locator(".sx-quiet").isVisible()).toBe(true);
  expect(await page.locator(".sx-field").inputValue()).toBe("0");
  const closes = page.getByRole("button", { name: "Show less of it" });
  expect(await closes.getAttribute("aria-expanded")).toBe("true");
  await closes.press("Enter");
  expect(await page.locator(".sx-quiet").isVisible()).toBe(false);
});

/** Runs in the frame: whether all that is printed is there, and its styles. */
const printed = (): boolean =>
  document.readyState !== "loading" &&
  [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].every(
    ({ sheet }) => sheet,
  );

test("before any script of its own has come, a compact figure is as tall as it will be, in the theme that is asked for", async () => {
  const { page } = await host();
  const frame = await frameOn(page, inject("siteUrl"));
  for (const { id } of figures) {
    let scriptsMayCome = (): void => undefined;
    const held = new Promise<void>((resolve) => (scriptsMayCome = resolve));
    await page.route("**/*.js", (route) => held.then(() => route.continue()));
    const heightOf = () =>
      frame.locator("#embed").evaluate((element) => element.getBoundingClientRect().height);
    await frame.goto(`${inject("siteUrl")}embed/${id}/?view=compact&theme=dark&caption=0`, {
      waitUntil: "commit",
    });
    await frame.waitForFunction(printed);
    await frame.evaluate(() => document.fonts.ready.then(() => undefined));
    const early = await heightOf();
    expect(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      "dark",
    );
    scriptsMayCome();
    await alive(frame);
    await page.unroute("**/*.js");
    expect(Math.abs((await heightOf()) - early), id).toBeLessThanOrEqual(2);
  }
});

test("an address that asks for all of it after a compact one gets all of it", async () => {
  const { page } = await visit("embed/dial/?view=compact&view=full");
  expect(await page.locator(".sx-quiet").isVisible()).toBe(true);
});

test("in a frame of a host that follows no heights, a link leads to the figure’s own page in its state", async () => {
  const { page } = await visit();
  await page.evaluate(
    (src) => {
      document.body.innerHTML = `<iframe src="${src}" title="figure" width="600" height="420"></iframe>`;
    },
    `${inject("siteUrl")}embed/dial/?view=compact`,
  );
  const frame = page.frameLocator("iframe");
  await frame.locator(".sx-dial__range").press("Home");
  const link = frame.getByRole("link", { name: "Open the whole figure" });
  expect(await link.getAttribute("href")).toBe(`${inject("siteUrl")}fig/dial/?v=1&t=0`);
  expect(await frame.getByRole("button", { name: "Open the whole figure" }).isVisible()).toBe(
    false,
  );
});

test("a figure keeps a field of its own that is called as the view is", async () => {
  const { page } = await visit("embed/formula/?v=1&view=slope&view=compact");
  expect(await page.locator(".sx-note:visible").count()).toBe(0);
  expect(await page.locator(".sx-quiet").isVisible()).toBe(false);
  await visit("embed/formula/?v=1&view=slope");
  expect(await page.locator(".sx-quiet").isVisible()).toBe(true);
});

test("nothing is to be guessed before a compact figure", async () => {
  const { page } = await visit("embed/exponential/?view=compact");
  expect(await page.locator(".sx-guess").count()).toBe(0);
  expect(await page.locator(".sx-readout").isVisible()).toBe(true);
});
