// The film from its beginning to its end, beside a page where nothing is drawn: the main thread's milliseconds a frame, and
// how many frames come late. Part of `npm run bench`.
import { table, verdict } from "./report.mjs";

const SPEEDS = [1, 4];
/** From then on a frame of a display of 60 Hz has been missed. */
const LATE_MS = 25;
const TARGET_MS = 6;
const EMPTY = "data:text/html,<title>Nothing moves</title>";

/** What a frame costs, as text. `url` is where the site is served; every `seconds` of the film are watched. */
export async function filmReport(browser, url, seconds = Infinity) {
  const rows = [];
  const net = [];
  for (const slowdown of SPEEDS) {
    const empty = await watched(browser, EMPTY, slowdown, 10);
    const film = await watched(browser, `${url}film/`, slowdown, seconds);
    net.push(film.cost - empty.cost);
    rows.push(row(`${slowdown}x`, "nothing", empty), row(`${slowdown}x`, "the film", film));
  }
  return [
    "The film, all of it, at 1280 px, beside a page that asks for frames and draws nothing.",
    "",
    ...table([["speed", "page", "ms a frame", "late frames", "longest", "frames"], ...rows]),
    "",
    `Target: <= ${TARGET_MS} ms a frame at 1x beyond the empty page: ${net[0].toFixed(2)} ms, ${verdict(net[0] <= TARGET_MS)}.`,
  ].join("\n");
}

const row = (speed, name, { cost, frames }) => [
  speed,
  name,
  cost.toFixed(2),
  `${((100 * frames.filter((time) => time > LATE_MS).length) / frames.length).toFixed(1)}%`,
  `${Math.max(...frames).toFixed(0)} ms`,
  String(frames.length),
];

/** Watches the page at `url`: the main thread's milliseconds a frame, and the times between frames. */
async function watched(browser, url, slowdown, seconds) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(url, { waitUntil: "load" });
  if (url !== EMPTY) await page.waitForSelector("[data-film][data-awake]");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const before = await busy(session);
  const frames = await page.evaluate(watch, seconds);
  const after = await busy(session);
  await context.close();
  return { cost: (1000 * (after - before)) / frames.length, frames };
}

async function busy(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value;
}

/** In the page: plays the film, if there is one, until its end or for some seconds; the times between frames. */
async function watch(seconds) {
  const play = document.querySelector("[data-film-play]");
  const seek = document.querySelector("[data-film-seek]");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  play?.click();
  const frames = [];
  const isOver = () => seek !== null && Number(seek.value) >= Number(seek.max);
  const begin = await frame();
  let last = begin;
  while (last - begin < 1000 * seconds && !isOver()) {
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  return frames;
}
