import { playwright } from "@vitest/browser-playwright";
import react from "@vitejs/plugin-react";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { fonts } from "../src/build/fonts.ts";
import { mdx } from "../src/build/mdx.ts";
import { texPlugin } from "../src/formulas/plugin.ts";
import { BROWSER_WINDOW } from "./support/browserWindow.ts";
import { chromiumArgs, ensureChromium } from "./support/chromium.ts";

const launchOptions = {
  args: [...chromiumArgs],
  // Looked up, and if need be installed, only when the browser project really runs.
  get executablePath() {
    return ensureChromium();
  },
};

/**
 * Of 2,600 times that the article was read, four pages at once, Chromium without a graphics card stopped making
 * frames for good in 10: its compositor waited for tiles while every thread that could paint them was idle. Scripts,
 * timers and keys went on. A visit that ran out of time is therefore made once more; the report marks it.
 */
const retry = { count: 1, condition: /timed out|Timeout \d+ms exceeded|did not succeed in time/ };

/** Run one of the projects with `--project unit`, `browser`, `site`, `engines`, `package` or `hosts`; the last four need a build. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [react(), mdx(), texPlugin(), fonts()],
  test: {
    // Vitest would leave one core idle: half of a small machine.
    maxWorkers: availableParallelism(),
    // A limit is there for what never ends, not for a machine that is busy.
    testTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          // A thread begins with less work than a process.
          pool: "threads",
          // Each file reads the modules anew: a model that one has loaded would stand in the figures of another.
          include: ["{src,tests}/**/*.test.{ts,tsx}"],
          exclude: [
            "**/*.{site,browser}.test.{ts,tsx}",
            "tests/{engines,hosts,package}/**",
            "**/node_modules/**",
          ],
        },
      },
      {
        extends: true,
        // A dependency that Vite discovers late reloads the page in the middle of a test.
        optimizeDeps: {
          include: [
            "axe-core",
            "d3",
            "jsqr",
            "react",
            "react-dom",
            "react-dom/client",
            "react-dom/server",
            "react/jsx-dev-runtime",
            "react/jsx-runtime",
            "svg-pathdata",
            "uqr",
            "vitest-browser-react",
            "zustand",
            "zustand/vanilla",
          ],
        },
        test: {
          name: "browser",
          include: ["{src,tests}/**/*.browser.test.tsx"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions,
              contextOptions: { viewport: BROWSER_WINDOW, reducedMotion: "reduce" },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          environment: "node",
          include: ["tests/{site,embed}/**/*.site.test.{ts,tsx}"],
          globalSetup: "tests/support/site.ts",
          retry,
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          environment: "node",
          include: ["tests/engines/*.test.ts"],
          globalSetup: "tests/support/site.ts",
          retry,
        },
      },
      {
        extends: true,
        test: {
          name: "package",
          environment: "node",
          include: ["tests/package/*.test.ts"],
          globalSetup: ["tests/support/site.ts", "tests/package/support/globalSetup.ts"],
          retry,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "hosts",
          environment: "node",
          include: ["tests/hosts/*.test.ts"],
          globalSetup: "tests/support/site.ts",
          retry,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
