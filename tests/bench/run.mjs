// `npm run bench`: what one step of the first figure's slider costs, beside an empty page, raw attribute writes on SVG,
// Chart.js and Recharts, which draw the same words and the same two charts. All run in one Chromium, interleaved in
// rounds, at full speed and at a sixth of it; the clock is the main thread's CPU time. Prints a table. Targets that are
// missed are told and are no failure, since they depend on the machine; a page that does not work is one. Then how long a
// framed dial takes to come to a slow phone, beside a bare chart; how many frames of a drag come late while the story is
// written beside the figure; what a frame of the film costs; the first again, at full speed, for the figure of whole
// vocabularies; how long the figure that writes takes for a text, and what reading the worst texts costs.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { runnerImport } from "vite";
import { serve } from "../../src/build/serve.mjs";
import { buildPeers, buildSite } from "./build.mjs";
import { candidates, open } from "./candidate.mjs";
import { filmReport } from "./film.mjs";
import { heroReport } from "./hero.mjs";
import { BARE, loadingReport } from "./loading.mjs";
import { measure } from "./measure.mjs";
import { parsersReport } from "./parsers.mjs";
import { report } from "./report.mjs";
import { storyReport } from "./story.mjs";
import { vocabularyReport } from "./vocabulary.mjs";

const ROUNDS = 7;
const SLOWDOWN = 6;
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

async function main() {
  const [peersDir, vocabularyDir, storyDir] = await Promise.all([scratch(), scratch(), scratch()]);
  const closing = [peersDir, vocabularyDir, storyDir].map(
    (dir) => () => rm(dir, { recursive: true }),
  );
  try {
    const siteUrl = await host(buildSite(), closing);
    await buildPeers(peersDir);
    const peersUrl = await host(peersDir, closing);
    await buildPeers(vocabularyDir, "vocabulary");
    const vocabularyUrl = await host(vocabularyDir, closing);
    await buildPeers(storyDir, "story");
    const storyUrl = await host(storyDir, closing);
    const browser = await launch();
    closing.push(() => browser.close());
    const pages = [];
    for (const candidate of candidates) {
      const url = candidate.path ? siteUrl + candidate.path : `${peersUrl}?${candidate.id}`;
      pages.push(await open(browser, candidate, url));
    }
    const full = await measure(pages, { rounds: ROUNDS, slowdown: 1 });
    const slow = await measure(pages, { rounds: ROUNDS, slowdown: SLOWDOWN });
    const { dependencies: versions } = JSON.parse(await readFile(file("package.json"), "utf8"));
    const machine = `${ROUNDS} rounds, Chromium ${browser.version()}, Node ${process.versions.node}.`;
    console.log(report(pages, { full, slow, versions, machine }));
    for (const { page } of pages) await page.context().close();
    const bareUrl = await host(BARE, closing);
    console.log(`\n${await loadingReport(browser, siteUrl, bareUrl)}`);
    console.log(`\n${await heroReport(browser, siteUrl)}`);
    console.log(`\n${await filmReport(browser, siteUrl)}`);
    console.log(`\n${await vocabularyReport(browser, vocabularyUrl)}`);
    console.log(`\n${await storyReport(browser, storyUrl)}`);
    console.log(`\n${await parsersReport()}`);
  } finally {
    for (const close of closing.toReversed()) await close();
  }
}

const scratch = () => mkdtemp(join(tmpdir(), "softmax-bench-"));

/** Serves `dir`; its address. */
async function host(dir, closing) {
  const server = await serve({ dir, port: 0 });
  closing.push(() => server.close());
  return `http://localhost:${server.address().port}/`;
}

async function launch() {
  const { module } = await runnerImport(file("../support/chromium.ts"), { configFile: false });
  return chromium.launch({
    executablePath: module.ensureChromium(),
    args: [...module.chromiumArgs],
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
