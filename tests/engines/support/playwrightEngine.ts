import type { Browser, CDPSession, Page } from "playwright";
import { PNG } from "pngjs";
import { type Engine, type EngineName, type Motion, WINDOW } from "./engine.ts";

/** The engine of a browser that Playwright has started; it prints if `paper` says what its PDFs are to be asked for. */
export function playwrightEngine(
  name: EngineName,
  browser: Browser,
  motion: Motion,
  paper?: Parameters<Page["pdf"]>[0],
): Engine {
  let page: Page | undefined;
  let devtools: CDPSession | undefined;
  const opened = (): Page => {
    if (!page) throw new Error(`${name} has no page open`);
    return page;
  };
  const screenshot = async (): Promise<Buffer> => {
    if (!devtools) return opened().screenshot();
    const { data } = await devtools.send("Page.captureScreenshot", { optimizeForSpeed: true });
    return Buffer.from(data, "base64");
  };
  return {
    name,
    open: async (url) => {
      await page?.close();
      page = await browser.newPage({ viewport: WINDOW, reducedMotion: motion });
      // For a screenshot of Playwright's, Chromium styles the whole page twice: most of what one costs.
      devtools = name === "Chromium" ? await page.context().newCDPSession(page) : undefined;
      await page.goto(url, { waitUntil: "load" });
    },
    // Playwright's own type of a function wants to know more of its argument than that it is data.
    run: (work, argument) => opened().evaluate(`(${work.toString()})(${JSON.stringify(argument)})`),
    picture: async () => PNG.sync.read(await screenshot()),
    drag: async (from, by) => {
      const { mouse } = opened();
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
      await mouse.up();
    },
    ...(paper && { print: () => opened().pdf(paper) }),
    close: () => browser.close(),
  };
}
