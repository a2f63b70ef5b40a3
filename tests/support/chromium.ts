import { chromiumArgs as commonArgs, chromiumPaths } from "../../src/build/chromium.ts";
import { installOwn, installPackages } from "./install.ts";

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
  installOwn("chromium", "--no-shell");
  if (chromiumPaths().length === 0) installPackages(["chromium"]);
  return chromiumPaths()[0];
}
