import type { Browser, CDPSession, Page } from "playwright";
import { PNG } from "pngjs";
import { type Engine, type EngineName, WINDOW } from "./engine.ts";

/** The engine of a browser that Playwright has started; it prints if `paper` says what its PDFs are to be asked for. */
export function playwrightEngine(
  name: EngineName,
  browser: Browser,
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
      page = await browser.newPage({ viewport: WINDOW, reducedMotion: "reduce" });
      // For a screenshot of Playwright's, Chromium styles the whole page twice: most of what one costs.
      devtools = name === "Chromium" ? await page.context().newCDPSession(page) : undefined;
      await page.goto(url, { waitUntil: "load" });
    },
    // Playwright's own type of a function wants to know more of its argument than that it is data.
    run: (work, argument) => opened().evaluate(`(${work.toString()})(${JSON.stringify(argument)})`),
    picture: async () => PNG.sync.read(await screenshot()),
    ...(paper && { print: () => opened().pdf(paper) }),
    close: () => browser.close(),
  };
}
