import type { Browser, Frame, Page } from "playwright";
import { FRAME_WIDTHS } from "../../embed/sizes.ts";
import { figureIds } from "../../figures/ids.ts";
import { VIEW, type View } from "../../panel/view.ts";

/** A host that has nothing but a frame. */
const HOST = `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Host</title>
  <body style="margin:0"><main><h1 style="position:absolute;clip-path:inset(50%)">Host</h1>
  <iframe title="Figure" style="border:0;width:800px;height:900px;display:block"></iframe></main>`;

/** How tall every framed figure of the site at `site` is in `view`, by name, as `measureFrame` says. */
export async function measureFrames(
  browser: Browser,
  site: string,
  view: View,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const page = await browser.newPage({ reducedMotion: "reduce" });
  const frame = await frameOn(page, site);
  const heights: Record<string, readonly number[]> = {};
  for (const id of figureIds) {
    await frame.goto(`${site}embed/${id}/?${VIEW}=${view}`);
    await alive(frame);
    heights[id] = await measureFrame(frame);
  }
  await page.close();
  return heights;
}

/**
 * The only frame of `page`, which becomes a page of the site at `site` with nothing else, if it is not one. A page that
 * goes on in a frame takes a quarter of what a new one takes, and a frame is given a width without being drawn.
 */
export async function frameOn(page: Page, site: string): Promise<Frame> {
  if (page.frames().length === 1) {
    await page.goto(`${site}404.html`);
    await page.setContent(HOST);
  }
  const [, frame] = page.frames();
  if (!frame) throw new Error("The page has no frame.");
  return frame;
}

/** Waits until the figure in `frame` is alive and has its fonts, and lets it know that its host follows its height. */
export async function alive(frame: Frame): Promise<void> {
  await frame.locator("[data-awake]").waitFor();
  await frame.evaluate(() => {
    parent.frames[0]?.postMessage({ source: "softmax-host", version: 1, type: "measure" }, "*");
    return document.fonts.ready.then(() => undefined);
  });
}

/**
 * How tall the figure in `frame`, which stands as `frameOn` has it, is at each of `widths`, in CSS pixels: as it begins or
 * at an end of its dial, whichever is taller.
 */
export async function measureFrame(
  frame: Frame,
  widths: readonly number[] = FRAME_WIDTHS,
): Promise<readonly number[]> {
  const dial = frame.locator(".sx-dial__range").first();
  const ends = (await dial.count()) > 0 ? ["", "Home", "End"] : [""];
  const heights: (readonly number[])[] = [];
  for (const end of ends) {
    if (end !== "") await dial.press(end);
    // A text that is still being written has another height.
    await frame.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    heights.push(await frame.evaluate(heightsAt, widths));
  }
  return widths.map((_, i) => Math.max(...heights.map((at) => at[i] ?? Infinity)));
}

/** Gives `frame` a width in CSS pixels, and waits until its figure is laid out in it. */
export const widen = async (frame: Frame, width: number): Promise<void> =>
  void (await frame.evaluate(heightsAt, [width]));

/** Runs in the frame: how tall the figure is at each of `widths` once it has been laid out. */
async function heightsAt(widths: readonly number[]): Promise<readonly number[]> {
  const heights: number[] = [];
  for (const width of widths) {
    (frameElement as HTMLElement).style.width = `${width}px`;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const content = document.getElementById("embed");
    heights.push(Math.ceil(content?.getBoundingClientRect().height ?? 0));
  }
  return heights;
}
