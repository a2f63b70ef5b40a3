import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Parts of Chromium that no page of ours meets. Chromium obeys one such list alone, so that this one stands for
 * Playwright's, too, whose names follow ours.
 */
const FEATURES_OFF = [
  // The address bar's lists are two pages of their own, made with each window: more work than the article makes.
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  // A process kept ready for a page that may never come.
  "SpareRendererForSitePerProcess",
  "AimEnabled",
  "AutoDeElevate",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "BlockOriginHeaderModificationOnRedirect",
  "DestroyProfileOnBrowserClose",
  "DialMediaRouteProvider",
  "GlobalMediaControls",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "Translate",
];

/** How Chromium is started, here and in the tests. */
export const chromiumArgs: readonly string[] = [
  // Chromium refuses to sandbox itself for root, who runs most containers.
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  `--disable-features=${FEATURES_OFF.join(",")}`,
];

/** The programs that may be a browser: the one that CHROMIUM_PATH names, and no other; else Playwright's own, then the system's. */
export function chromiumPaths(): readonly string[] {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined) return [chosen].filter(isExecutable);
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...ELSEWHERE].filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
