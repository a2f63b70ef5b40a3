// What a step of the dial costs the figure that writes: how long until the text of 60 tokens is there, and whether the
// dial waits for it. Part of `npm run bench`.
import { table } from "./report.mjs";

/** From where stories are told to where they have come apart: one stop further each time. */
const WALK = Array.from({ length: 50 }, (_, i) => 25 + i);
const SEEDS = ["luck", "moon", "tale"];
const TARGET_MS = 60;
/** From then on a frame of a display of 60 Hz has been missed. */
const LATE_MS = 25;

/** The times of a walk and of a drag at full speed and at a sixth of it, as text. `url` is where the page is served. */
export async function storyReport(browser, url) {
  const rows = [];
  const medians = [];
  for (const slowdown of [1, 6]) {
    const runs = [];
    for (const seed of SEEDS) runs.push(await run(browser, `${url}?seed=${seed}`, slowdown));
    const steps = runs.flatMap(({ walk }) => walk);
    const frames = runs.flatMap((one) => one.frames);
    const texts = runs.reduce((sum, one) => sum + one.texts, 0) / runs.length;
    medians.push(quantile(steps, 0.5));
    rows.push([
      `${slowdown}x`,
      `${whole(quantile(steps, 0.5))} / ${whole(quantile(steps, 0.95))} / ${whole(Math.max(...steps))}`,
      `${whole(quantile(frames, 0.5))} / ${whole(quantile(frames, 0.95))} / ${whole(Math.max(...frames))}`,
      `${whole((100 * frames.filter((time) => time > LATE_MS).length) / frames.length)}%`,
      `${texts.toFixed(0)} of ${WALK.length}`,
    ]);
  }
  return [
    `The figure that writes: ${WALK.length} steps of the dial, ${SEEDS.length} seeds. Milliseconds: median / 95% / longest.`,
    "",
    ...table([
      ["speed", "step to its text", "frames of a drag", "late", "texts seen in a drag"],
      ...rows,
    ]),
    "",
    `Target: a rewrite of 60 tokens <= ${TARGET_MS} ms at 1x in the median: ${whole(medians[0])} ms, ${medians[0] <= TARGET_MS ? "met" : "missed"}. At 6x: ${(medians[1] / medians[0]).toFixed(1)} times as long.`,
  ].join("\n");
}

async function run(browser, url, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(url);
  // The first step brings the model.
  await page.evaluate(turnTo, 24);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const walk = [];
  for (const stop of WALK) walk.push(await page.evaluate(turnTo, stop));
  // Other texts, so that none of the drag’s is known.
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.getByRole("button", { name: "New luck" }).click();
  await page.waitForSelector('.sx-story[aria-busy="false"]');
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const drag = await page.evaluate(dragOver, WALK);
  await context.close();
  return { walk, ...drag };
}

/** In the page: turns the dial to `stop`; the milliseconds until its text is painted. */
async function turnTo(stop) {
  const input = document.querySelector(".sx-dial__range");
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  const begin = performance.now();
  set.call(input, stop);
  input.dispatchEvent(new Event("input", { bubbles: true }));
  const written = () => document.querySelector(".sx-story").getAttribute("aria-busy") === "false";
  await new Promise((resolve) => {
    const look = () => written() && (watch.disconnect(), resolve());
    const watch = new MutationObserver(look);
    watch.observe(document.body, { subtree: true, attributes: true, childList: true });
    look();
  });
  return performance.now() - begin;
}

/** In the page: drags the dial over `stops`, one each second frame; the times between frames and how many texts were seen. */
async function dragOver(stops) {
  const input = document.querySelector(".sx-dial__range");
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const seen = new Set();
  const frames = [];
  let last = await frame();
  for (const stop of stops.toReversed()) {
    set.call(input, stop);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    for (let i = 0; i < 2; i += 1) {
      const now = await frame();
      frames.push(now - last);
      last = now;
      seen.add(document.querySelector(".sx-story__head b").textContent);
    }
  }
  return { frames, texts: seen.size };
}

const whole = (value) => value.toFixed(0);
const quantile = (list, at) =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(at * list.length))];
