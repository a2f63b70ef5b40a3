// The article's first figure with its story: how many frames of a drag come late while the real model writes beside the
// bars. Part of `npm run bench`.
import { drag } from "./drag.mjs";
import { verdict } from "./report.mjs";

const SLOWDOWN = 6;
const DRAGS = 5;
/** From then on a frame of a display of 60 Hz has been missed. */
const LATE_MS = 25;
const TARGET_PERCENT = 5;
const RANGE = "#dial .sx-dial__range";
const PLACES = Array.from({ length: 61 }, (_, i) => i / 60);

/** The late frames at a sixth of the speed, as text. `url` is where the site is served. */
export async function heroReport(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const weights = page.waitForResponse(/storyteller.*\.bin/);
  await page.goto(url, { waitUntil: "networkidle" });
  // The first turn brings the weights, the second a text that they wrote.
  await page.evaluate(drag, { range: RANGE, places: [0.3, 0.6] });
  await weights;
  await page.waitForLoadState("networkidle");
  await page.evaluate(drag, { range: RANGE, places: PLACES });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const frames = [];
  for (let i = 0; i < DRAGS; i += 1)
    frames.push(...(await page.evaluate(drag, { range: RANGE, places: PLACES })));
  await context.close();
  const late = (100 * frames.filter((time) => time > LATE_MS).length) / frames.length;
  return [
    `The first screen, its story being written: ${DRAGS} drags from end to end at ${SLOWDOWN}x, ${frames.length} frames.`,
    `Late: ${late.toFixed(1)}%, the longest ${Math.max(...frames).toFixed(0)} ms. Target: under ${TARGET_PERCENT}%, ${verdict(late < TARGET_PERCENT)}.`,
  ].join("\n");
}
