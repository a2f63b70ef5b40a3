import { type Browser, chromium, type Frame, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject } from "vitest";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browserEndpoint"));
});
afterAll(() => browser.close());

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
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    colorScheme: null,
    hasTouch: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    const address = request.url();
    if (!known.some((start) => address.startsWith(start))) complaints.push(`request: ${address}`);
  });
  if (late > 0)
    await page.route("**/v1/embed.js", async (route) => {
      await page.waitForTimeout(late);
      await route.continue();
    });
  try {
    await page.goto(url);
    await act(page, await figureOn(page));
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}
