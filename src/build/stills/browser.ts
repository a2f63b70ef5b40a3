import { type Browser, chromium } from "playwright";
import { chromiumArgs, chromiumPaths } from "../chromium.ts";

const args = [...chromiumArgs, "--force-color-profile=srgb", "--font-render-hinting=none"];

/** Starts the Chromium or Chrome of this machine; installs nothing. @throws Error if it has none that starts */
export async function startBrowser(): Promise<Browser> {
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
