import { gzipSync } from "node:zlib";
import { drag } from "./drag.mjs";

/** The pages that are compared: where each one's slider and its moving picture are. */
export const candidates = [
  {
    id: "ours",
    name: "our figure",
    path: "fig/dial/",
    range: "#dial .sx-dial__range",
    picture: "#dial .sx-table",
  },
  { id: "empty", name: "empty page" },
  { id: "attributes", name: "raw attribute writes" },
  { id: "chartjs", name: "Chart.js", packages: ["chart.js"] },
  { id: "recharts", name: "Recharts", packages: ["recharts", "react"] },
].map((candidate) => ({ range: "#range", picture: "#picture", ...candidate }));

/**
 * Opens `candidate` at `url` in a browser context of its own, which gives it a process of its own: the metrics are a
 * process's. Returns what measuring needs, with `kilobytes`, the JavaScript that the page loaded, minified and gzipped.
 */
export async function open(browser, candidate, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  const page = await context.newPage();
  const scripts = [];
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.body());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.locator(candidate.range).scrollIntoViewIfNeeded();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const bytes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
  const kilobytes = bytes.reduce((total, size) => total + size, 0) / 1000;
  if (errors.length > 0) throw new Error(`${candidate.name} failed: ${errors[0]}.`);
  if (candidate.id !== "empty") await verify(page, candidate);
  return { ...candidate, page, session, kilobytes };
}

/** Proves that the picture follows the slider, there and back. */
async function verify(page, { name, range, picture }) {
  const at = async (place) => {
    await page.evaluate(drag, { range, places: [place] });
    return (await page.locator(picture).screenshot()).toString("base64");
  };
  const [cold, hot, again] = [await at(0.3), await at(0.7), await at(0.3)];
  if (cold === hot) throw new Error(`The picture of ${name} does not change with its slider.`);
  if (cold !== again) throw new Error(`The picture of ${name} does not change back.`);
}
