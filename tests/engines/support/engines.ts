import { setTimeout } from "node:timers/promises";
import { chromium, firefox, webkit } from "playwright";
import { inject } from "vitest";
import type { Engine } from "./engine.ts";
import { unlessMissing } from "./find.ts";
import { paleLetters } from "./pictured.ts";
import { playwrightEngine } from "./playwrightEngine.ts";
import { read } from "./reading.ts";
import { webkitGtkEngine } from "./webkitGtkEngine.ts";

/** Starts Chromium, and Firefox and WebKit where they are to be had, in this order; each opens the article in pale letters. */
export async function startEngines(): Promise<readonly Engine[]> {
  const browser = await chromium.connect(inject("browserEndpoint"));
  const started = [
    playwrightEngine("Chromium", browser, { format: "A4" }),
    await unlessMissing("Firefox", async ({ executablePath, bidi }) =>
      playwrightEngine(
        "Firefox",
        await firefox.launch({
          executablePath,
          ...(bidi && { channel: "moz-firefox" }),
          firefoxUserPrefs: { "ui.prefersReducedMotion": 1 },
        }),
        // A4 again: Playwright gives its inches to a protocol that reads centimetres. Its own Firefox prints nothing.
        bidi ? { width: "21in", height: "29.7in" } : undefined,
      ),
    ),
    await unlessMissing("WebKit", async (found) =>
      "driver" in found
        ? webkitGtkEngine(found.driver, found.xvfb)
        : playwrightEngine("WebKit", await webkit.launch(found)),
    ),
  ];
  const engines = started.filter((engine) => engine !== undefined);
  await Promise.all(engines.map(openArticle));
  return engines;
}

async function openArticle({ open, run }: Engine): Promise<void> {
  await open(inject("siteUrl"));
  await run(paleLetters, null);
}

/**
 * Wakes all figures of the article that `engine` has open. A page that has stopped making frames (see `retry` in
 * tests/vitest.config.ts) never gets there: it is opened once more.
 */
export async function wake(engine: Engine): Promise<void> {
  for (let tries = 0; tries < 2; tries += 1) {
    if (tries > 0) await openArticle(engine);
    const awake = engine
      .run(wakeAll, null)
      .then(() => engine.run(read, null))
      .catch(() => undefined);
    if (await Promise.race([awake, setTimeout(50_000, undefined)])) return;
  }
  throw new Error(`${engine.name} does not wake every figure`);
}

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
