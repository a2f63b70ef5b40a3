import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Tries to install packages of Debian and its relatives, if there is an apt that asks for no password. */
export function installPackages(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  run("apt-get", ["update", "-qq"]);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}

/** Tries to install a browser of Playwright's own; `options` are those of `playwright install`. */
export function installOwn(
  browser: "chromium" | "firefox" | "webkit",
  ...options: readonly string[]
): void {
  run(process.execPath, ["node_modules/playwright/cli.js", "install", ...options, browser]);
}

/** What follows from a failure is up to the caller. */
function run(command: string, args: readonly string[]): void {
  console.log(`Not found, so: ${command} ${args.join(" ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync(command, args, { stdio: "inherit", timeout: 300_000, env });
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
  }
}
