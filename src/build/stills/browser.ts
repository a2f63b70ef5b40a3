import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright";
import { chromiumArgs, chromiumPaths } from "../chromium.ts";
import { serve } from "../serve.mjs";

const args = [...chromiumArgs, "--force-color-profile=srgb", "--font-render-hinting=none"];

/** Starts the Chromium or Chrome of this machine; installs nothing. @throws Error if it has none that starts */
async function startBrowser(): Promise<Browser> {
  for (const executablePath of chromiumPaths()) {
    const browser = await chromium
      .launch({ executablePath, args, timeout: 20_000 })
      .catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error(
    "Stills need a Chromium or Chrome, and none here starts: set CHROMIUM_PATH to the path of one.",
  );
}

/**
 * Gives `work` a browser and the address of the site built in `dist`, which is served until that is done.
 * @throws Error if there is no built site, or no browser
 */
export async function withSite<Result>(
  dist: string,
  work: (browser: Browser, site: string) => Promise<Result>,
): Promise<Result> {
  if (!existsSync(dist)) throw new Error("There is no site to draw: run `npm run build` first.");
  const browser = await startBrowser();
  const server = await serve({ dir: dist, port: 0 });
  try {
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port to listen on");
    return await work(browser, `http://localhost:${address.port}/`);
  } finally {
    await browser.close();
    server.close();
  }
}
