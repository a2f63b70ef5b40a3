import { setTimeout } from "node:timers/promises";
import { chromium, firefox, webkit } from "playwright";
import { inject } from "vitest";
import type { Engine, Motion } from "./engine.ts";
import { unlessMissing } from "./find.ts";
import { paleLetters } from "./pictured.ts";
import { playwrightEngine } from "./playwrightEngine.ts";
import { read } from "./reading.ts";
import { webkitGtkEngine } from "./webkitGtkEngine.ts";

/** From disk, as it is made to be opened: where a host sends our policy, it keeps scripts in a page from running. */
const WHOLE = new URL("../../../dist/how-hot-is-a-word.html", import.meta.url).href;

/** Starts the engines; each opens the one file, which has every figure, in pale letters. */
export async function startEngines(): Promise<readonly Engine[]> {
  const engines = await launchEngines("reduce");
  await Promise.all(engines.map(openWhole));
  return engines;
}

/** Starts Chromium, and Firefox and WebKit where they are to be had, in this order, for a reader who wants such motion. */
export async function launchEngines(motion: Motion): Promise<readonly Engine[]> {
  const browser = await chromium.connect(inject("browserEndpoint"));
  const started = [
    playwrightEngine("Chromium", browser, motion, { format: "A4" }),
    await unlessMissing("Firefox", async ({ executablePath, bidi }) =>
      playwrightEngine(
        "Firefox",
        await firefox.launch({
          executablePath,
          ...(bidi && { channel: "moz-firefox" }),
          firefoxUserPrefs: { "ui.prefersReducedMotion": motion === "reduce" ? 1 : 0 },
        }),
        motion,
        // A4 again: Playwright gives its inches to a protocol that reads centimetres. Its own Firefox prints nothing.
        bidi ? { width: "21in", height: "29.7in" } : undefined,
      ),
    ),
    await unlessMissing("WebKit", async (found) =>
      "driver" in found
        ? webkitGtkEngine(found.driver, found.xvfb, motion)
        : playwrightEngine("WebKit", await webkit.launch(found), motion),
    ),
  ];
  return started.filter((engine) => engine !== undefined);
}

async function openWhole({ open, run }: Engine): Promise<void> {
  await open(WHOLE);
  await run(paleLetters, null);
}

/**
 * Wakes all figures of the page that `engine` has open. A page that has stopped making frames (see `retry` in
 * tests/vitest.config.ts) never gets there: it is opened once more.
 */
export async function wake(engine: Engine): Promise<void> {
  for (let tries = 0; tries < 2; tries += 1) {
    if (tries > 0) await openWhole(engine);
    const awake = engine
      .run(wakeAll, null)
      .then(() => engine.run(read, null))
      .catch(() => undefined);
    if (await Promise.race([awake, setTimeout(50_000, undefined)])) return;
  }
  const asleep = await Promise.race([
    engine.run(sleeping, null).catch(String),
    setTimeout(10_000, "the page does not answer"),
  ]);
  throw new Error(`${engine.name} does not wake every figure: ${asleep}`);
}

/** In the page: the figures that are not awake. */
const sleeping = (): string =>
  Array.from(
    document.querySelectorAll<HTMLElement>("[data-island]:not([data-awake])"),
    ({ dataset }) => dataset["island"],
  ).join(", ");

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
