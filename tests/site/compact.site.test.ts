import { describe, expect, inject, test } from "vitest";
import { FRAME_SPARE, FRAME_WIDTHS, heightAt } from "../../src/embed/sizes.ts";
import { measureFrame } from "../../src/build/stills/frames.ts";
import { figures } from "../../src/figures/registry.ts";
import { violations } from "../support/axe.ts";
import { enter, goTo, leave, openStill, shared, visit } from "../support/page.ts";
import { smallText } from "../support/text.ts";

/** How tall a compact figure may be in a column and on a phone, in CSS pixels: width and height. */
const COLUMN = { width: 650, height: 420 };
const PHONE = { width: 320, height: 560 };

/** The figures that are taller, and why they cannot be less and still say what they say. */
const TALLER: Readonly<Record<string, { readonly column?: string; readonly phone?: string }>> = {
  shares: { phone: "each of seven words has its share by both rules, under each other" },
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

describe.for(figures)("a compact $id", ({ id }) => {
  const compact = shared(() => visit(`embed/${id}/?view=compact`));

  test.for([
    ["column", COLUMN],
    ["phone", PHONE],
  ] as const)(
    "fits a %s, or there is a reason why it cannot",
    async ([place, { width, height }]) => {
      const { page } = await compact();
      const tallest = await tallestAt(page, width);
      // A reason that does not hold any longer is a mistake, too.
      expect(tallest <= height, `${tallest} px`).toBe(TALLER[id]?.[place] === undefined);
    },
  );

  test("has the room that it needs and no more than 24 px to spare, at every width and both ends of its dial", async () => {
    const reader = await compact();
    await goTo(reader, `embed/${id}/?view=compact`);
    const needed = await measureFrame(reader.page);
    for (const [i, width] of FRAME_WIDTHS.entries()) {
      const spare = (heightAt(id, width, "compact") ?? 0) - (needed[i] ?? Infinity);
      const told = `${id} at ${width} px: \`npm run build:sizes\` measures every figure anew`;
      expect(spare, told).toBeGreaterThanOrEqual(0);
      expect(spare, told).toBeLessThanOrEqual(FRAME_SPARE);
    }
  });

  test("is no wider than its frame and no smaller than 12 px, and axe finds nothing in it", async () => {
    const { page } = await compact();
    for (const width of [280, 320, 500, 720]) {
      await page.setViewportSize({ width, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
        false,
      );
      const [small, read] = await page.evaluate(smallText);
      expect(read).toBeGreaterThan(5);
      expect(small, `${id} at ${width}`).toEqual([]);
    }
    expect(await violations(page)).toEqual([]);
  });
});

/** How tall the figure on `page` is at `width` and whichever end of its dial, in CSS pixels. */
async function tallestAt(page: Awaited<ReturnType<typeof visit>>["page"], width: number) {
  await page.setViewportSize({ width, height: 700 });
  const heights: number[] = [];
  const dial = page.locator(".sx-dial__range:visible").first();
  const ends = (await dial.count()) > 0 ? ["Home", "End"] : [""];
  for (const end of ends) {
    if (end !== "") await dial.press(end);
    heights.push(
      await page.locator("#embed").evaluate((element) => element.getBoundingClientRect().height),
    );
  }
  return Math.max(...heights);
}

test("a compact dial is its question, its words with their shares, its dial and its sentence", async () => {
  const reader = await visit("embed/dial/?view=compact&t=0.5");
  const { page } = reader;
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
  await leave(reader);
});

test("where nobody cuts the frame, the whole figure opens in its place and closes again, as it stands", async () => {
  const reader = await visit("embed/dial/?view=compact");
  const { page } = reader;
  await page.locator(".sx-dial__range").press("Home");
  const opens = page.getByRole("button", { name: "Open the whole figure" });
  await opens.press("Enter");
  expect(await page.locator(".sx-quiet").isVisible()).toBe(true);
  expect(await page.locator(".sx-field").inputValue()).toBe("0");
  const closes = page.getByRole("button", { name: "Show less of it" });
  expect(await closes.getAttribute("aria-expanded")).toBe("true");
  await closes.press("Enter");
  expect(await page.locator(".sx-quiet").isVisible()).toBe(false);
  await leave(reader);
});

test("before any script of its own has come, a compact figure is as tall as it will be, in the theme that is asked for", async () => {
  const reader = await enter();
  const { page } = reader;
  const heightOf = () =>
    page.locator("#embed").evaluate((element) => element.getBoundingClientRect().height);
  for (const { id } of figures) {
    const path = `embed/${id}/?view=compact&theme=dark&caption=0`;
    await page.route("**/*.js", (route) => route.abort());
    await openStill(reader, path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const early = await heightOf();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      "dark",
    );
    await page.unroute("**/*.js");
    await goTo(reader, path);
    expect(Math.abs((await heightOf()) - early), id).toBeLessThanOrEqual(2);
  }
  await page.context().close();
});

test("an address that asks for all of it after a compact one gets all of it", async () => {
  const reader = await visit("embed/dial/?view=compact&view=full");
  expect(await reader.page.locator(".sx-quiet").isVisible()).toBe(true);
  await leave(reader);
});

test("in a frame of a host that follows no heights, a link leads to the figure’s own page in its state", async () => {
  const reader = await visit();
  const { page } = reader;
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
  await leave(reader);
});

test("a figure keeps a field of its own that is called as the view is", async () => {
  const reader = await visit("embed/formula/?v=1&view=slope&view=compact");
  const { page } = reader;
  expect(await page.locator(".sx-note:visible").count()).toBe(0);
  expect(await page.locator(".sx-quiet").isVisible()).toBe(false);
  await goTo(reader, "embed/formula/?v=1&view=slope");
  expect(await page.locator(".sx-quiet").isVisible()).toBe(true);
  await leave(reader);
});

test("nothing is to be guessed before a compact figure", async () => {
  const reader = await visit("embed/exponential/?view=compact");
  expect(await reader.page.locator(".sx-guess").count()).toBe(0);
  expect(await reader.page.locator(".sx-readout").isVisible()).toBe(true);
  await leave(reader);
});
