import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, onTestFailed } from "vitest";

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(inject("browserEndpoint"));
});

afterAll(async () => {
  await browser.close();
});

/** A reader's visit: the page, and everything that should never have happened on it. */
export interface Visit {
  readonly page: Page;
  /** Console messages, errors, and requests that left the site. */
  readonly complaints: string[];
  /** The addresses that were asked for, in order. */
  readonly requests: string[];
}

/** Opens the site at `path` as the reader that `options` describes, and waits until its first figure is alive. */
export async function visit(path = "", options: BrowserContextOptions = {}): Promise<Visit> {
  const reader = await enter(options);
  if (options.javaScriptEnabled === false) await openStill(reader, path);
  else await goTo(reader, path);
  return reader;
}

/** A page that shows nothing yet, for the reader that `options` describes. */
export async function enter(options: BrowserContextOptions = {}): Promise<Visit> {
  const site = inject("siteUrl");
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(`console: ${message.text()}`));
  page.on("pageerror", ({ message }) => complaints.push(`error: ${message}`));
  page.on("request", (request) => {
    const url = request.url();
    requests.push(url);
    if (!url.startsWith(site) && !url.startsWith("data:")) complaints.push(`request: ${url}`);
  });
  return { page, complaints, requests };
}

/** Opens the page of the site at `path`, where no figure will come alive. */
export async function openStill({ page }: Pick<Visit, "page">, path = ""): Promise<void> {
  await page.goto(inject("siteUrl") + path, { waitUntil: "load" });
}

/** Goes on to the page of the site at `path`, and waits until its first figure is alive. */
export async function goTo({ page }: Pick<Visit, "page">, path: string): Promise<void> {
  await page.goto(inject("siteUrl") + path, { waitUntil: "load" });
  await page.locator("[data-awake]").first().waitFor({ state: "attached" });
}

/**
 * A visit of which the tests of a group ask one question after another; the first that asks makes it, and it is left
 * after the last. A visit on which a test has failed is asked no more: the next test makes a new one.
 */
export function shared<V extends Visit>(open: () => Promise<V>): () => Promise<V> {
  let current: Promise<V> | undefined;
  afterAll(async () => {
    if (current) await leave(await current);
  });
  return () => {
    onTestFailed(async () => {
      const failed = current;
      current = undefined;
      await failed?.then(
        ({ page }) => page.context().close(),
        () => undefined,
      );
    });
    current ??= open();
    return current;
  };
}

/** What `open` makes of the visit that many groups share, for the tests of one group: once, and again where a test has failed. */
export function inTurn<V extends Visit, T>(
  visits: () => Promise<V>,
  open: (visited: V) => Promise<T>,
): () => Promise<T> {
  let last: { readonly visited: V; readonly opened: Promise<T> } | undefined;
  return async () => {
    const current = await visits();
    if (last?.visited !== current) last = { visited: current, opened: open(current) };
    return last.opened;
  };
}

/**
 * A reader, described by `options`, who goes on from one page of the site to another for each test that asks, and takes
 * nothing along: a new reader costs a browser four times as much as a new page. They leave after the last test of the group.
 */
export function oneReader(options: BrowserContextOptions = {}): (path?: string) => Promise<Visit> {
  const reader = shared(() => enter(options));
  return async (path = "") => {
    const current = await reader();
    if (current.requests.length > 0) await current.page.evaluate(() => sessionStorage.clear());
    await goTo(current, path);
    return current;
  };
}

/** Scrolls `page` from figure to figure, so that every one comes alive, and back to its top. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const island of document.querySelectorAll("[data-island]")) {
      island.scrollIntoView({ behavior: "instant" });
      // Whoever watches what is near is told once a frame: a busy machine must not scroll past it in between.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    }
  });
  await expect
    .poll(() => page.locator("[data-island]:not([data-awake])").count(), { timeout: 15_000 })
    .toBe(0);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

/** The visit ended as it should: silent, and within the site. */
export async function leave({
  page,
  complaints,
}: Pick<Visit, "page" | "complaints">): Promise<void> {
  await page.context().close();
  expect(complaints).toEqual([]);
}
