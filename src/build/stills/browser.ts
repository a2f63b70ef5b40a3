import { type Browser, chromium } from "playwright";
import { chromiumArgs, chromiumPaths } from "../chromium.ts";

const args = [...chromiumArgs, "--force-color-profile=srgb", "--font-render-hinting=none"];

/** Starts the Chromium or Chrome of this machine, if it has one that starts; installs nothing. */
export async function startBrowser(): Promise<Browser | undefined> {
  for (const executablePath of chromiumPaths()) {
    const browser = await chromium
      .launch({ executablePath, args, timeout: 20_000 })
      .catch(() => undefined);
    if (browser) return browser;
  }
  return undefined;
}
