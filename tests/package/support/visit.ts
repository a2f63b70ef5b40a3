import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, inject } from "vitest";
import { serve } from "../../../src/build/serve.mjs";

/** What React says in development to every page. */
const ADVERT = /^%cDownload the React DevTools/;

let browser: Browser;
const ends: (() => unknown)[] = [];

beforeAll(async () => {
  browser = await chromium.connect(inject("browserEndpoint"));
});

afterAll(async () => {
  await browser.close();
  for (const end of ends) end();
});

/** A page of a built project, and what its console and its server complained of. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens the index page of the folder `dir` in Chromium. */
export async function visit(dir: string, width = 1280): Promise<Visit> {
  const server = await serve({ dir, port: 0 });
  ends.push(() => server.close());
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (!ADVERT.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", ({ message }) => complaints.push(`error: ${message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${port}/`, { waitUntil: "networkidle" });
  return { page, complaints };
}

/** The ids that several elements of the page have. */
export const repeatedIds = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
    return ids.filter((id, i) => ids.indexOf(id) !== i);
  });
