import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Starts the Chromium or Chrome of this machine, if it has one that starts; installs nothing. */
export async function startBrowser(): Promise<Browser | undefined> {
  for (const executablePath of candidates().filter(isExecutable)) {
    const browser = await chromium
      .launch({ executablePath, args, timeout: 20_000 })
      .catch(() => undefined);
    if (browser) return browser;
  }
  return undefined;
}

const args = [
  // Chromium refuses to sandbox itself for root, who runs most containers.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--force-color-profile=srgb",
  "--font-render-hinting=none",
];

/** Where a browser may be: the one that CHROMIUM_PATH names, and no other; else Playwright's own, then the system's. */
function candidates(): readonly string[] {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined) return [chosen];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...ELSEWHERE];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
