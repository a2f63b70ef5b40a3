import type { Browser, Page } from "playwright";
import { FRAME_WIDTHS } from "../../embed/sizes.ts";
import { figureIds } from "../../figures/ids.ts";
import { VIEW, type View } from "../../panel/view.ts";
import { entryAt } from "../../model/entryAt.ts";

/** How tall every framed figure of the site at `site` is in `view`, by name, as `measureFrame` says. */
export async function measureFrames(
  browser: Browser,
  site: string,
  view: View,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  const heights: Record<string, readonly number[]> = {};
  for (const id of figureIds) {
    await page.goto(`${site}embed/${id}/?${VIEW}=${view}`);
    heights[id] = await measureFrame(page);
  }
  await page.close();
  return heights;
}

/**
 * How tall the framed figure on `page` is at each of `FRAME_WIDTHS`, in CSS pixels: as it begins or at an end of its dial,
 * whichever is taller.
 */
export async function measureFrame(page: Page): Promise<readonly number[]> {
  await page.locator("[data-awake]").waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const dial = page.locator(".sx-dial__range").first();
  const ends = (await dial.count()) > 0 ? ["", "Home", "End"] : [""];
  const tallest = FRAME_WIDTHS.map(() => 0);
  for (const end of ends) {
    if (end !== "") await dial.press(end);
    for (const [i, width] of FRAME_WIDTHS.entries()) {
      await page.setViewportSize({ width, height: 900 });
      tallest[i] = Math.max(entryAt(tallest, i), await page.evaluate(heightNow));
    }
  }
  return tallest;
}

/** Runs in the page: how tall the figure is once it has been painted. */
async function heightNow(): Promise<number> {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const content = document.getElementById("embed");
  return Math.ceil(content?.getBoundingClientRect().height ?? 0);
}
