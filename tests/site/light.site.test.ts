import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { elementSnippet } from "../../src/embed/snippets/element.ts";
import type { FigureInState } from "../../src/embed/snippets/figure.ts";
import type { Look, PinnedScript } from "../../src/embed/snippets/look.ts";
import { MOST_SHIFT, shiftOf } from "./hosts/expectWorking.ts";
import type { Host } from "./hosts/hosts.ts";
import { FIGURE, LOOK } from "./hosts/pasted.ts";
import { serveHost } from "./hosts/serveHosts.ts";

const KB = 1000;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browserEndpoint"));
});
afterAll(() => browser.close());

/** What a page asked of our site: each address, and how many bytes came over the wire. */
type Asked = Map<string, number>;

/** `count` dials, each in a state of its own. */
const dials = (count: number): readonly FigureInState[] =>
  Array.from({ length: count }, (_, i) => ({ ...FIGURE, query: [["t", String(i + 1)]] }));

/** Opens a page of somebody else's with an element for each of `figures`. */
async function pageWith(
  figures: readonly FigureInState[],
  options: BrowserContextOptions,
  act: (page: Page, asked: Asked) => Promise<void>,
  look: Look = LOOK,
): Promise<void> {
  const site = inject("siteUrl");
  const elements = figures.map((figure) => elementSnippet(site, figure, look));
  const html = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>A post</title><link rel="icon" href="data:,"></head><body>${elements.join("\n<p>Text between.</p>\n")}</body></html>`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const asked: Asked = new Map();
  page.on("requestfinished", async (request) => {
    if (!request.url().startsWith(site)) return;
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    asked.set(request.url(), responseBodySize + responseHeadersSize);
  });
  const host: Host = { name: "a post", real: true, html: () => html };
  const { url, close } = await serveHost(host, "", site);
  try {
    await page.goto(url);
    await act(page, asked);
  } finally {
    await context.close();
    close();
  }
}

const alive = async (page: Page, count: number): Promise<void> => {
  await expect.poll(() => page.frames().length).toBe(count + 1);
  for (const frame of page.frames().slice(1)) await frame.locator("[data-awake]").waitFor();
  await page.waitForLoadState("networkidle");
};

test("a page with one dial asks for five things, 100 kB in all, and for no picture", async () => {
  await pageWith(dials(1), {}, async (page, asked) => {
    await alive(page, 1);
    const names = [...asked.keys()].map((address) => new URL(address).pathname);
    expect(names.filter((name) => /\.(svg|png)$/.test(name))).toEqual([]);
    expect(names.length, names.join(" ")).toBeLessThanOrEqual(5);
    const total = [...asked.values()].reduce((sum, bytes) => sum + bytes, 0);
    expect(total).toBeLessThanOrEqual(100 * KB);
  });
});

test("the script of one version runs by its hash, and browsers keep it for good; a text with another hash does not run", async () => {
  const site = inject("siteUrl");
  const script: PinnedScript = await (await fetch(`${site}v1/integrity.json`)).json();
  const sent = await fetch(site + script.src);
  expect(sent.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const isDefined = (page: Page) =>
    page.evaluate(() => customElements.get("softmax-figure") !== undefined);
  const pinned = { ...LOOK, script };
  await pageWith(
    dials(1),
    {},
    async (page, asked) => {
      await alive(page, 1);
      expect([...asked.keys()]).toContain(site + script.src);
    },
    pinned,
  );
  const forged = { ...LOOK, script: { ...script, integrity: `sha384-${"A".repeat(64)}` } };
  await pageWith(
    dials(1),
    {},
    async (page) => {
      await page.waitForLoadState("networkidle");
      expect(await isDefined(page)).toBe(false);
    },
    forged,
  );
});

test("twelve dials share all but their pages", async () => {
  await pageWith(dials(12), { viewport: { width: 1280, height: 14_000 } }, async (page, asked) => {
    await alive(page, 12);
    const addresses = [...asked.keys()].map((address) => new URL(address));
    const pages = addresses.filter(({ pathname }) => pathname.startsWith("/embed/"));
    expect(pages).toHaveLength(12);
    expect(new Set(addresses.map(({ href }) => href)).size - pages.length).toBeLessThanOrEqual(4);
  });
});

/** Scrolls through `page` before any of its `count` figures has come, waits in the middle, and lets them come. */
async function scrollAhead(page: Page, count: number): Promise<void> {
  const held: (() => void)[] = [];
  await page.route("**/embed/**", (route) => void held.push(() => void route.continue()));
  for (const text of await page.locator("p").all())
    await text.evaluate((shown) => {
      shown.scrollIntoView({ block: "center" });
      return new Promise(requestAnimationFrame);
    });
  await expect.poll(() => page.frames().length).toBe(count + 1);
  await page
    .locator("p")
    .nth(Math.floor(count / 2))
    .evaluate((text) => text.scrollIntoView({ block: "center" }));
  held.forEach((go) => go());
  await alive(page, count);
}

test.for([
  ["a desk", { width: 1280, height: 900 }],
  ["a phone", { width: 390, height: 844 }],
] as const)(
  "whoever has scrolled on %s to where none of twelve dials has come yet sees nothing move as they come",
  async ([, viewport]) => {
    await pageWith(dials(12), { viewport }, async (page) => {
      await scrollAhead(page, 12);
      expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
    });
  },
);

test("figures that are much lower in a wide column than in a blog's move nothing there either", async () => {
  const figures = (["writing", "hidden", "ranks", "playground"] as const).map((id) => ({
    ...FIGURE,
    id,
    query: [],
  }));
  await pageWith(figures, { viewport: { width: 1280, height: 900 } }, async (page) => {
    await scrollAhead(page, figures.length);
    expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
  });
});

test("where no script runs the picture comes, no wider than a phone, with what it shows in words", async () => {
  const phone = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } };
  await pageWith(dials(1), phone, async (page, asked) => {
    await page.waitForLoadState("networkidle");
    const pictures = [...asked.keys()].filter((address) => /\.(svg|png)$/.test(address));
    expect(pictures.map((address) => new URL(address).pathname)).toEqual(["/stills/dial.svg"]);
    const { width } = (await page.locator("softmax-figure img").boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(250);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.locator("softmax-figure img").getAttribute("alt")).toBe(FIGURE.alt);
  });
});
