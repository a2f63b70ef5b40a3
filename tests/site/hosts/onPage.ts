import { type Browser, chromium, type Frame, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject } from "vitest";

let browser: Browser;
/** One page for all tests of a file: what a browser would still have of the host before is thrown away. */
let kept: Page | undefined;
beforeAll(async () => {
  browser = await chromium.connect(inject("browserEndpoint"));
});
afterAll(() => browser.close());

/** A page that has seen nothing yet, as wide as a desk. */
async function blankPage(): Promise<Page> {
  kept ??= await browser.newPage({
    reducedMotion: "reduce",
    colorScheme: null,
    hasTouch: true,
  });
  await kept.setViewportSize({ width: 1280, height: 900 });
  const devtools = await kept.context().newCDPSession(kept);
  await devtools.send("Network.clearBrowserCache");
  await devtools.detach();
  return kept;
}

/** The frame of ours on `page`, once its figure is alive. */
async function figureOn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (!frame) throw new Error("no frame");
  await frame.locator("[data-awake]").waitFor();
  return frame;
}

/** Opens the page at `url`, in which one figure of ours is, and complains of what it says and whom else it asks. */
export async function onPage(
  url: string,
  act: (page: Page, frame: Frame) => Promise<void>,
  /** How many milliseconds our script needs to come. */
  late = 0,
): Promise<void> {
  const known = [new URL(url).origin, inject("siteUrl"), "data:", "about:"];
  const open = await blankPage();
  const complaints: string[] = [];
  open.on("console", (message) => complaints.push(message.text()));
  open.on("pageerror", ({ message }) => complaints.push(message));
  open.on("request", (request) => {
    const address = request.url();
    if (!known.some((start) => address.startsWith(start))) complaints.push(`request: ${address}`);
  });
  if (late > 0)
    await open.route("**/v1/embed.js", async (route) => {
      await open.waitForTimeout(late);
      await route.continue();
    });
  try {
    await open.goto(url);
    await act(open, await figureOn(open));
    expect(complaints).toEqual([]);
  } catch (error) {
    kept = undefined;
    await open.context().close();
    throw error;
  }
  await open.goto("about:blank");
  await open.unrouteAll();
  await open.removeAllListeners();
}
