import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from "playwright";
import { afterAll, afterEach, beforeAll, expect, vi } from "vitest";
import { bundle } from "./bundle.ts";
import { chromiumArgs, ensureChromium } from "../support/chromium.ts";

/** Where our site stands in these tests, and another site that embeds it. */
export const ROOT = "https://site.test/any/path/";
export const HOST = "https://host.test/";

/** The tag that an author pastes. */
export const LOADER = `<script async src="${ROOT}v1/embed.js" crossorigin="anonymous"></script>`;

vi.setConfig({ testTimeout: 30_000 });

let browser: Browser;
let loader: string;
let stub: string;
const open = new Set<HostPage>();

beforeAll(async () => {
  loader = await bundle(new URL("../../src/embed/host/loader.ts", import.meta.url));
  stub = await bundle(new URL("./stubFigure.ts", import.meta.url));
  browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArgs] });
}, 60_000);

afterEach(async () => {
  const visits = [...open];
  open.clear();
  for (const { page } of visits) await page.context().close();
  const [first] = visits.flatMap(({ complaints }) => complaints);
  if (first !== undefined) throw new Error(`a page complained: ${first}`);
});

afterAll(() => browser.close());

/** A page of another site, and what happened on it. */
export interface HostPage {
  readonly page: Page;
  /** Errors and console messages. */
  readonly complaints: string[];
  /** The addresses asked for under our site. */
  readonly requests: string[];
  /** The frames of ours that are on the page now. */
  readonly frames: () => Frame[];
  /** The `softmax-…` events so far, as JSON would have them. */
  readonly events: () => Promise<readonly Told[]>;
}

/** An event of a figure. */
export interface Told {
  readonly type: string;
  readonly detail: Record<string, unknown>;
}

/** What a host page sends and is seen with. */
interface Visit extends BrowserContextOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** What our site answers at `embed/…` instead of the figure. */
  readonly embed?: string;
}

/** Opens a page of another site with `body` in it. */
export async function openHost(body: string, visit: Visit = {}): Promise<HostPage> {
  const {
    headers = {},
    embed = `<meta name="color-scheme" content="light dark"><body><script src="../../stub.js"></script>`,
    ...options
  } = visit;
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    colorScheme: null,
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  const html = (text: string) => ({ contentType: "text/html", body: `<!doctype html>${text}` });
  const cors = { "Access-Control-Allow-Origin": "*" };
  const js = (text: string) => ({ contentType: "text/javascript", headers: cors, body: text });
  await context.route("**/*", (route) => {
    const { href, pathname } = new URL(route.request().url());
    if (href === HOST) return route.fulfill({ ...html(LISTEN + body), headers });
    if (!href.startsWith(ROOT)) return route.fulfill(html("<p>elsewhere"));
    requests.push(href.slice(ROOT.length));
    if (pathname.endsWith("/v1/embed.js")) return route.fulfill(js(loader));
    if (pathname.endsWith("/stub.js")) return route.fulfill(js(stub));
    return route.fulfill(html(embed));
  });
  await page.goto(HOST);
  const host: HostPage = {
    page,
    complaints,
    requests,
    frames: () => page.frames().filter((frame) => frame.url().startsWith(`${ROOT}embed/`)),
    events: () =>
      page.evaluate(() => JSON.parse(document.documentElement.dataset["events"] ?? "[]")),
  };
  open.add(host);
  return host;
}

/** Keeps every event of a figure where a test finds it, without a global. */
const LISTEN = `<meta charset="utf-8"><script nonce="test">
  for (const type of ["ready", "input", "change", "resize", "error"])
    document.addEventListener("softmax-" + type, (event) => {
      const { dataset } = document.documentElement;
      const { detail } = event;
      dataset.events = JSON.stringify([...JSON.parse(dataset.events ?? "[]"), { type, detail }]);
    });
</script>`;

/** Waits until `host` has heard `count` figures say that they are ready. */
export async function ready(host: HostPage, count = 1): Promise<void> {
  await expect
    .poll(async () => (await host.events()).filter(({ type }) => type === "ready").length, {
      timeout: 8000,
    })
    .toBeGreaterThanOrEqual(count);
}
