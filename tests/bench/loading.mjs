// How long until a framed dial can be turned on a slow phone, beside the least that a chart with a slider can be: the same
// seven words in a table with bars, thirty lines of script and no font. Part of `npm run bench`.
import { fileURLToPath } from "node:url";
import { ms, ratio, table } from "./report.mjs";

const ROUNDS = 5;
const SLOWDOWN = 4;
/** Lighthouse's slow 4G as DevTools apply it: milliseconds, and bytes a second. */
const NETWORK = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 184_320,
  uploadThroughput: 84_375,
};

/** The folder of the bare chart. */
export const BARE = fileURLToPath(new URL("bare", import.meta.url));

/** The times, bytes and requests as text. `siteUrl` and `bareUrl` are where the site and the bare chart are served. */
export async function loadingReport(browser, siteUrl, bareUrl) {
  const pages = [
    { name: "a bare chart", url: bareUrl },
    { name: "our dial, compact", url: `${siteUrl}embed/dial/?view=compact` },
    { name: "our dial, all of it", url: `${siteUrl}embed/dial/` },
  ];
  const loads = pages.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [i, { url }] of pages.entries()) loads[i].push(await load(browser, url));
  const medians = loads.map((list) => ({
    seconds: median(list.map(({ seconds }) => seconds)),
    painted: median(list.map(({ painted }) => painted)),
    kilobytes: median(list.map(({ kilobytes }) => kilobytes)),
    requests: median(list.map(({ requests }) => requests)),
  }));
  const [bare] = medians;
  const rows = medians.map(({ seconds, painted, kilobytes, requests }, i) => [
    pages[i].name,
    `${ms(seconds)} (${ratio(seconds / bare.seconds)})`,
    `${ms(painted)} (${ratio(painted / bare.painted)})`,
    `${kilobytes.toFixed(1)} (${ratio(kilobytes / bare.kilobytes)})`,
    `${requests} (${ratio(requests / bare.requests)})`,
  ]);
  return [
    `Until a dial in a frame can be turned, at ${SLOWDOWN}x and slow 4G, nothing cached: medians of ${ROUNDS} loads, and times a bare chart's.`,
    "",
    ...table([["page", "turns after, s", "first seen, s", "kB", "requests"], ...rows]),
  ].join("\n");
}

/** One load of the page at `url` by somebody who has seen nothing of it. */
async function load(browser, url) {
  const context = await browser.newContext({ viewport: { width: 650, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  let bytes = 0;
  let requests = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(watchAwake);
  await page.goto(url, { waitUntil: "networkidle" });
  const [awake, painted] = await page.evaluate(() => [
    globalThis.awakeAt,
    performance.getEntriesByName("first-contentful-paint")[0].startTime,
  ]);
  const before = await page.locator("tbody").first().textContent();
  await page.locator("input[type=range]").first().press("Home");
  const turned = before !== (await page.locator("tbody").first().textContent());
  await context.close();
  if (!awake || !turned) throw new Error(`the dial at ${url} does not turn`);
  return { seconds: awake / 1000, painted: painted / 1000, kilobytes: bytes / 1000, requests };
}

/** In the page: when its dial has come to life. */
function watchAwake() {
  const look = () => {
    if (document.querySelector("[data-awake]")) globalThis.awakeAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
