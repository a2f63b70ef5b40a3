import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { PNG } from "pngjs";
import { encodeGif, type Frame } from "./gif.ts";
import { loadState, WIDTH } from "./page.ts";
import type { StillState } from "./states.ts";

const [STEP, DELAY, HOLD] = [5, 80, 400];

/** Films the dial of `state`: from where it stands to 0, on to ∞ and back, in one loop without a seam. */
export async function makeSweep(
  page: Page,
  site: string,
  state: StillState,
  dist: string,
): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await loadState(page, site, state, "picture");
  const dial = page.locator(".sx-dial__range");
  await page.evaluate(() => document.documentElement.setAttribute("data-moving", ""));
  const start = Number(await dial.inputValue());
  const stops = new Map<number, Uint8Array>();
  const route = routeFrom(start, Number(await dial.getAttribute("max")));
  const height = await page
    .locator("#embed")
    .evaluate(({ offsetHeight }: HTMLElement) => offsetHeight);
  await page.setViewportSize({ width: WIDTH, height });
  const camera = await page.context().newCDPSession(page);
  for (const stop of new Set(route)) {
    await dial.evaluate(turnTo, stop);
    const { data } = await camera.send("Page.captureScreenshot", {
      format: "png",
      optimizeForSpeed: true,
    });
    stops.set(stop, PNG.sync.read(Buffer.from(data, "base64")).data);
  }
  const ends = new Set([Math.min(...route), Math.max(...route)]);
  const frames = route.flatMap((stop, i): Frame[] => {
    const rgba = stops.get(stop);
    return rgba ? [{ rgba, delay: i === 0 || ends.has(stop) ? HOLD : DELAY }] : [];
  });
  await writeFile(join(dist, `${state.name}.gif`), encodeGif(frames, WIDTH, height));
}

/** The stops on the way from `start` down to 0, up to `last`, and back until just before `start`. */
function routeFrom(start: number, last: number): readonly number[] {
  const all = Array.from({ length: Math.floor(last / STEP) + 1 }, (_, i) => i * STEP);
  const below = all.filter((stop) => stop < start);
  const above = all.filter((stop) => stop > start);
  const down = [...below, start, ...above].toReversed();
  return [
    start,
    ...below.toReversed(),
    ...below.slice(1),
    start,
    ...above,
    ...down.slice(1, above.length),
  ];
}

/** Runs in the page: moves the dial as a reader would, and waits until what is written of it has been written. */
async function turnTo(dial: HTMLElement | SVGElement, stop: number): Promise<void> {
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value") ?? {};
  set?.call(dial, String(stop));
  dial.dispatchEvent(new Event("input", { bubbles: true }));
  do await new Promise(requestAnimationFrame);
  while (document.querySelector('[aria-busy="true"]'));
}
