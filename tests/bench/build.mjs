import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const repo = fileURLToPath(new URL("../..", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));

/** Builds the site into dist, so that what is measured is what the source says; returns the folder. */
export function buildSite() {
  execFileSync(process.execPath, [join(repo, "node_modules/vite/bin/vite.js"), "build"], {
    cwd: repo,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return join(repo, "dist");
}

/**
 * Bundles the pages in the folder `pages` beside this file into the folder `outDir`; installs the other candidates'
 * libraries the first time.
 */
export async function buildPeers(outDir, pages = "pages") {
  if (!existsSync(join(here, "node_modules")))
    execFileSync("npm", ["ci", "--prefix", here, "--no-audit", "--no-fund"], {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  await build({
    root: join(here, pages),
    configFile: false,
    logLevel: "error",
    // Ours and theirs have one React.
    resolve: { dedupe: ["react", "react-dom"] },
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, target: "esnext" },
  });
}
