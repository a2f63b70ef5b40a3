import { chromium, type Frame, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Browser } from "playwright";
import { heights } from "../../src/embed/heights.ts";
import { elementSnippet } from "../../src/embed/snippets/element.ts";
import { iframeSnippet } from "../../src/embed/snippets/iframe.ts";
import { captions } from "../../src/figures/captions.ts";
import { type Host, hosts, resizing, slides } from "./hosts/hosts.ts";
import { serveHost } from "./hosts/serveHosts.ts";

const WIDTHS = [320, 800, 1280];
const { title, caption } = captions.dial;
const FIGURE = {
  id: "dial",
  title,
  caption,
  alt: caption,
  query: [["t", "0.5"]] as const,
  preset: undefined,
  height: heights.dial.narrow,
};
const LOOK = { theme: "auto", height: "auto", caption: true } as const;
const SNIPPETS = { frame: iframeSnippet, element: elementSnippet } as const;
/** How far a figure may push the page around as it comes: a fifth of what Core Web Vitals call good. */
const MOST_SHIFT = 0.02;
const cases = hosts.flatMap((host) =>
  (["frame", "element"] as const).map((kind) => ({ host, kind, name: host.name })),
);

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browserEndpoint"));
});
afterAll(() => browser.close());

/** The frame of ours on `page`, once its figure is alive. */
async function figureOn(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (!frame) throw new Error("no frame");
  await frame.locator("[data-awake]").waitFor();
  return frame;
}

/** How far the frame's height is from its content's, in CSS pixels. */
async function misfit(frame: Frame): Promise<number> {
  const content = await frame
    .locator("#embed")
    .evaluate((element) => element.getBoundingClientRect().height);
  return Math.abs((await frame.evaluate(() => innerHeight)) - content);
}

/** All layout shifts of `page` so far, as its visitor has seen them. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((told) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += Number(Reflect.get(entry, "value"));
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => told(total), 100);
      }),
  );

/** What has the focus on `page` at each press of `key`, until it is `#goal`; at most 25. */
async function walk(page: Page, key: string, goal: string): Promise<readonly string[]> {
  const seen: string[] = [];
  while (seen.length < 25 && seen.at(-1) !== goal) {
    await page.keyboard.press(key);
    seen.push(
      await page.evaluate(
        () => document.activeElement?.id || (document.activeElement?.localName ?? ""),
      ),
    );
  }
  return seen;
}

async function onHost(
  host: Host,
  kind: keyof typeof SNIPPETS,
  act: (page: Page, frame: Frame) => Promise<void>,
  /** How many milliseconds our script needs to come. */
  late = 0,
): Promise<void> {
  const site = inject("siteUrl");
  const { url, close } = await serveHost(
    host,
    SNIPPETS[kind](site, FIGURE, LOOK),
    new URL(site).origin,
  );
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
    colorScheme: null,
    hasTouch: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    const address = request.url();
    if (![url, site, "data:", "about:"].some((known) => address.startsWith(known)))
      complaints.push(`request: ${address}`);
  });
  if (late > 0)
    await page.route("**/v1/embed.js", async (route) => {
      await page.waitForTimeout(late);
      await route.continue();
    });
  try {
    await page.goto(url);
    await act(page, await figureOn(page));
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    close();
  }
}

test.for(cases)(
  "on $name the $kind shows the figure, fits its height, and can be worked",
  async ({ host, kind }) => {
    await onHost(host, kind, async (page, frame) => {
      expect(await frame.locator(".sx-readout").textContent()).toContain("84%");
      expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => misfit(frame)).toBeLessThanOrEqual(2);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
          false,
        );
      }
      await frame.locator(".sx-dial__range").press("ArrowRight");
      expect(await frame.locator(".sx-field").inputValue()).toBe("0.52");
      const box = await frame.locator(".sx-table").boundingBox();
      await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);

      await frame.locator(".sx-landmarks button").filter({ hasText: /^2$/ }).tap();
      expect(await frame.locator(".sx-field").inputValue()).toBe("2.00");

      await page.evaluate(() => document.getElementById("start")?.focus());
      const there = await walk(page, "Tab", "end");
      expect(there.at(-1)).toBe("end");
      expect(there.some((name) => /iframe|softmax-figure/.test(name))).toBe(true);
      expect((await walk(page, "Shift+Tab", "start")).at(-1)).toBe("start");
    });
  },
);

test("on a page with its own styles nothing of the host changes, and it gains no global", async () => {
  const [plain] = hosts;
  if (!plain) throw new Error("no host");
  await onHost(plain, "element", async (page) => {
    const [style, names] = await page.evaluate(() => {
      const paragraph = document.querySelector("#before");
      const look = paragraph ? getComputedStyle(paragraph) : undefined;
      return [
        [
          look?.fontSize,
          look?.fontFamily,
          look?.color,
          document.head.querySelectorAll("style").length,
        ],
        Object.keys(globalThis).filter((name) => /softmax|react|preact/i.test(name)),
      ];
    });
    expect(style).toEqual(["16px", expect.stringContaining("Times"), "rgb(0, 0, 0)", 1]);
    expect(names).toEqual([]);
  });
});

test.for(["plain HTML", "Tailwind preflight", "a hostile style sheet"])(
  "on %s a script that comes late, after the picture, moves the page no further",
  async (name) => {
    const host = hosts.find((one) => one.name === name);
    if (!host) throw new Error(`no host is called ${name}`);
    await onHost(
      host,
      "element",
      async (page) => {
        expect(await shiftOf(page)).toBeGreaterThan(0);
        expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
      },
      1000,
    );
  },
);

test.for(["frame", "element"] as const)(
  "on a slide of reveal.js the arrow keys turn the dial of the %s and not the page",
  async (kind) => {
    await onHost(slides, kind, async (page, frame) => {
      await frame.locator(".sx-dial__range").press("ArrowRight");
      expect(await frame.locator(".sx-field").inputValue()).toBe("0.52");
      expect(await page.evaluate(() => Reflect.get(globalThis, "Reveal").getIndices().h)).toBe(0);
    });
  },
);

test("a page hears what its reader does with the figure, with the shares, and can set its state", async () => {
  const [plain] = hosts;
  if (!plain) throw new Error("no host");
  await onHost(plain, "element", async (page, frame) => {
    await page.evaluate(() => {
      addEventListener("softmax-change", (event) => {
        document.title = JSON.stringify(Reflect.get(event, "detail"));
      });
    });
    await frame.locator(".sx-dial__range").press("End");
    await expect.poll(() => page.title()).toContain("inf");
    const { state, probabilities } = JSON.parse(await page.title());
    expect(state).toEqual({ t: "inf" });
    expect(probabilities).toEqual(Array.from({ length: 7 }, () => 1 / 7));
    await page.evaluate(() => {
      Reflect.set(document.querySelector("softmax-figure") ?? {}, "state", { t: "2" });
    });
    await expect.poll(() => frame.locator(".sx-field").inputValue()).toBe("2.00");
  });
});

test("in the sandboxed frame that WordPress makes of a pasted address the figure tells its height", async () => {
  const site = inject("siteUrl");
  const wordpress: Host = {
    name: "WordPress, its frame and script reproduced",
    real: false,
    html: () =>
      `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,"></head><body><iframe sandbox="allow-scripts" width="600" height="200" title="figure" src="${site}embed/dial/?t=0.5#?secret=abc123"></iframe><script>addEventListener("message", ({ data, source }) => { const frame = document.querySelector("iframe"); if (source === frame.contentWindow && data.message === "height" && data.secret === "abc123") frame.height = Math.min(1000, data.value); })</script></body></html>`,
  };
  await onHost(wordpress, "frame", async (page, frame) => {
    const wanted = Math.min(
      1000,
      await frame.locator("#embed").evaluate((element) => element.getBoundingClientRect().height),
    );
    await expect
      .poll(() =>
        page.locator("iframe").evaluate((element) => Number(element.getAttribute("height"))),
      )
      .toBeGreaterThanOrEqual(Math.floor(wanted));
  });
});

test("on a page that fits its frames with open-iframe-resizer the figure has its height at every width", async () => {
  const src = `${inject("siteUrl")}embed/dial/?v=1&amp;t=0.5`;
  await onHost(resizing(src), "frame", async (page, frame) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => misfit(frame)).toBeLessThanOrEqual(2);
    }
    expect(await page.locator("iframe").evaluate((element) => element.style.height)).toMatch(/px$/);
  });
});

test("twelve on one page are one script, each its own state, and none is loaded before it is near", async () => {
  const site = inject("siteUrl");
  const twelve: Host = {
    name: "twelve",
    real: true,
    html: () => {
      const body = Array.from({ length: 12 }, (_, i) =>
        elementSnippet(site, { ...FIGURE, query: [["t", String(i + 1)]] }, LOOK),
      ).join("\n<div style='height:1500px'></div>\n");
      return `<!doctype html><html lang="en"><head><title>Twelve</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
    },
  };
  await onHost(twelve, "element", async (page) => {
    expect(page.frames().length).toBe(2);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height + 20_000; y += 900) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await page.waitForTimeout(15);
    }
    await expect.poll(() => page.frames().length).toBe(13);
    const states = new Set<string>();
    for (const frame of page.frames().slice(1)) {
      await frame.locator("[data-awake]").waitFor();
      states.add(await frame.locator(".sx-field").inputValue());
    }
    expect(states.size).toBe(12);
  });
});
