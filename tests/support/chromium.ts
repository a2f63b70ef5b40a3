import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** How the tests start Chromium. */
export const chromiumArgs: readonly string[] = [
  // Chromium refuses to sandbox itself for root, who runs most containers.
  ...(isRoot() ? ["--no-sandbox"] : []),
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * The path of a Chromium or Chrome: the one that CHROMIUM_PATH names, else Playwright's own, else
 * the system's, else one that is installed now.
 *
 * @throws Error if CHROMIUM_PATH names no program, or if none can be found or installed.
 */
export function ensureChromium(): string {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which is not an executable file`);
  }
  const path = findChromium() ?? installChromium();
  if (path !== undefined) return path;
  throw new Error(
    "The browser tests need Chromium or Chrome, and none could be found or installed: run " +
      "`npx playwright install --with-deps chromium` or `sudo apt-get install chromium`, " +
      "or set CHROMIUM_PATH to the path of one.",
  );
}

function findChromium(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...elsewhere].find(isExecutable);
}

function installChromium(): string | undefined {
  run(process.execPath, ["node_modules/playwright/cli.js", "install", "--no-shell", "chromium"]);
  if (findChromium() === undefined && isRoot() && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
  return findChromium();
}

/** Tries to run a command; what follows from a failure is up to the caller. */
function run(command: string, args: readonly string[]): void {
  console.log(`No Chromium found: ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync(command, args, { stdio: "inherit", timeout: 300_000, env });
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
