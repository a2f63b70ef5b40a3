import { chromium, firefox, webkit } from "playwright";
import { afterAll, beforeAll, inject } from "vitest";
import type { Engine } from "./engine.ts";
import { playwrightEngine } from "./playwrightEngine.ts";
import { webkitGtkEngine } from "./webkitGtkEngine.ts";

const found = inject("found");

/** Whether there is an engine to compare Chromium with. */
export const hasOthers: boolean = found.Firefox !== undefined || found.WebKit !== undefined;

/**
 * Starts, before the first test, Chromium and every other engine that is here, in this order: each has the article open
 * with all its figures awake. Ends them after the last test.
 */
export function engines(): readonly Engine[] {
  const all: Engine[] = [];
  beforeAll(async () => {
    const started = await Promise.all(starts.map((start) => start()));
    all.push(...started.filter((engine) => engine !== undefined));
    await Promise.all(
      all.map(async ({ open, run }) => {
        await open(inject("siteUrl"));
        await run(wakeAll, null);
      }),
    );
  }, 120_000);
  afterAll(async () => {
    await Promise.all(all.map(({ close }) => close()));
  });
  return all;
}

const starts: readonly (() => Promise<Engine | undefined>)[] = [
  async () =>
    playwrightEngine("Chromium", await chromium.connect(inject("browserEndpoint")), {
      format: "A4",
    }),
  async () => {
    if (!found.Firefox) return undefined;
    const { executablePath, bidi } = found.Firefox;
    const browser = await firefox.launch({
      executablePath,
      ...(bidi && { channel: "moz-firefox" }),
      firefoxUserPrefs: { "ui.prefersReducedMotion": 1 },
    });
    // A4 again: Playwright gives its inches to a protocol that reads centimetres. Its own Firefox prints nothing.
    const paper = bidi ? { width: "21in", height: "29.7in" } : undefined;
    return playwrightEngine("Firefox", browser, paper);
  },
  async () => {
    if (!found.WebKit) return undefined;
    if ("driver" in found.WebKit) return webkitGtkEngine(found.WebKit.driver, found.WebKit.xvfb);
    return playwrightEngine("WebKit", await webkit.launch(found.WebKit));
  },
];

/** In the page: brings every figure near, and resolves when all are awake. */
async function wakeAll(): Promise<void> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  for (const island of document.querySelectorAll("[data-island]")) {
    island.scrollIntoView({ behavior: "instant" });
    // Whoever watches what is near is told once a frame.
    await frame();
    await frame();
  }
  while (document.querySelector("[data-island]:not([data-awake])")) await frame();
}
