import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromiumArgs as commonArgs, chromiumPaths } from "../../src/build/chromium.ts";

/** How the tests start Chromium. */
export const chromiumArgs: readonly string[] = [
  ...commonArgs,
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
  const [path = installChromium()] = chromiumPaths();
  if (path !== undefined) return path;
  throw new Error(
    "The browser tests need Chromium or Chrome, and none could be found or installed: run " +
      "`npx playwright install --with-deps chromium` or `sudo apt-get install chromium`, " +
      "or set CHROMIUM_PATH to the path of one.",
  );
}

function installChromium(): string | undefined {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen !== undefined)
    throw new Error(`CHROMIUM_PATH is ${chosen}, which is not an executable file`);
  run(process.execPath, ["node_modules/playwright/cli.js", "install", "--no-shell", "chromium"]);
  const asRoot = process.getuid?.() === 0;
  if (chromiumPaths().length === 0 && asRoot && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
  return chromiumPaths()[0];
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
