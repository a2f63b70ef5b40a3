import type { Browser, Page } from "playwright";
import { PNG } from "pngjs";
import { type Engine, type EngineName, WINDOW } from "./engine.ts";

/** The engine of a browser that Playwright has started; it prints if `paper` says what its PDFs are to be asked for. */
export async function playwrightEngine(
  name: EngineName,
  browser: Browser,
  paper?: Parameters<Page["pdf"]>[0],
): Promise<Engine> {
  const page = await browser.newPage({ viewport: WINDOW, reducedMotion: "reduce" });
  return {
    name,
    open: async (url) => void (await page.goto(url, { waitUntil: "load" })),
    // Playwright's own type of a function wants to know more of its argument than that it is data.
    run: (work, argument) => page.evaluate(`(${work.toString()})(${JSON.stringify(argument)})`),
    picture: async () => PNG.sync.read(await page.screenshot()),
    ...(paper && { print: () => page.pdf(paper) }),
    close: () => browser.close(),
  };
}
