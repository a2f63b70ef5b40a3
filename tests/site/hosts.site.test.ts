import type { Frame, Page } from "playwright";
import { expect, inject, test } from "vitest";
import { elementSnippet } from "../../src/embed/snippets/element.ts";
import {
  cutOff,
  expectWorking,
  misfit,
  MOST_SHIFT,
  shiftOf,
  WIDTHS,
} from "./hosts/expectWorking.ts";
import { type Host, hosts, resizing, slides } from "./hosts/hosts.ts";
import { onPage } from "./hosts/onPage.ts";
import { FIGURE, LOOK, SNIPPETS } from "./hosts/pasted.ts";
import { serveHost } from "./hosts/serveHosts.ts";

const cases = hosts.flatMap((host) =>
  (["frame", "element"] as const).map((kind) => ({ host, kind, name: host.name })),
);

async function onHost(
  host: Host,
  kind: keyof typeof SNIPPETS,
  act: (page: Page, frame: Frame) => Promise<void>,
  late = 0,
): Promise<void> {
  const site = inject("siteUrl");
  const snippet = SNIPPETS[kind](site, FIGURE, LOOK);
  const { url, close } = await serveHost(host, snippet, new URL(site).origin);
  try {
    await onPage(url, act, late);
  } finally {
    close();
  }
}

test.for(cases)(
  "on $name the $kind shows the figure, fits its height, and can be worked",
  ({ host, kind }) =>
    onHost(host, kind, async (page, frame) => {
      expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
      await expectWorking(page, frame);
    }),
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
  "on %s a script that comes late moves the page no further",
  async (name) => {
    const host = hosts.find((one) => one.name === name);
    if (!host) throw new Error(`no host is called ${name}`);
    await onHost(
      host,
      "element",
      async (page) => {
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

test("on a slide nothing of a compact figure is cut off", async () => {
  const site = inject("siteUrl");
  const slide: Host = {
    ...slides,
    html: (snippet) => slides.html(`<h2>Heat</h2>${snippet}`),
  };
  const snippet = elementSnippet(site, FIGURE, { ...LOOK, view: "compact" });
  const { url, close } = await serveHost(slide, snippet, new URL(site).origin);
  try {
    await onPage(url, async (page, frame) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await expect.poll(() => cutOff(frame)).toBeLessThanOrEqual(1);
      const box = await page.locator("softmax-figure").boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(720);
      expect(await frame.locator(".sx-readout").isVisible()).toBe(true);
    });
  } finally {
    close();
  }
});

test("no browser indents a frame that is pasted into a page without styles", async () => {
  const [plain] = hosts;
  if (!plain) throw new Error("no host");
  await onHost(plain, "frame", async (page) => {
    await page.setViewportSize({ width: 320, height: 900 });
    const box = await page.locator("iframe").boundingBox();
    // The body's own margins are left.
    expect(box?.width).toBeGreaterThanOrEqual(304);
  });
});

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

test("Reset leads back to what the page around the figure asks for, and a note speaks of that page", async () => {
  const src = `${inject("siteUrl")}embed/dial/?v=1&amp;t=0.5&amp;words=soup`;
  const asking: Host = {
    name: "a page that asks for words that there are not",
    real: true,
    html: () =>
      `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,"></head><body><iframe src="${src}" title="figure" width="600" height="900"></iframe></body></html>`,
  };
  await onHost(asking, "frame", async (_, frame) => {
    expect(await frame.locator(".sx-figure .sx-note").textContent()).toBe(
      "This page asks for words=“soup”, which is not one of toast, capital, coin, or 2 to 12 different words with scores, such as Ja*3_Nein*1.5. It was left out.",
    );
    await frame.locator(".sx-dial__range").press("End");
    expect(await frame.locator(".sx-field").inputValue()).toBe("∞");
    await frame.getByRole("button", { name: "Reset" }).click();
    expect(await frame.locator(".sx-field").inputValue()).toBe("0.50");
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
    // As fast as figures come: what a reader overtakes is as tall as it was thought to be, to 8 px.
    for (let y = 0; y < height + 2_000; y += 300) {
      await page.evaluate((top) => scrollTo(0, top), y);
      await page.waitForTimeout(15);
      for (const frame of page.frames().slice(1)) await frame.locator("[data-awake]").waitFor();
    }
    await expect.poll(() => page.frames().length).toBe(13);
    expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
    const states = new Set<string>();
    for (const frame of page.frames().slice(1)) {
      await frame.locator("[data-awake]").waitFor();
      states.add(await frame.locator(".sx-field").inputValue());
    }
    expect(states.size).toBe(12);
  });
});
