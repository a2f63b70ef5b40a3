import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { violations } from "../support/axe.ts";

/**
 * A page with a host of widgets as https://anywidget.dev/en/afm/ describes it. `open` draws a widget of a state, in the page
 * or within a shadow root, as marimo does it; `saved` is what the widget has told the other side.
 */
const HOST = (
  module: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>A notebook</title><link rel="icon" href="data:,">
<style>body { font: 13px system-ui; margin: 8px } table { border: 3px solid red } td { padding: 20px; background: yellow }
button { background: blue; text-transform: uppercase } input { width: 100% } .dark body { background: #111 }</style></head>
<body><main><h1>A notebook</h1></main><script type="module">
import widget from ${JSON.stringify(module)};
class Model {
  constructor(state) { this.state = state; this.listeners = new Map(); this.saved = []; this.changed = {}; }
  get(name) { return this.state[name]; }
  set(name, value) {
    if (this.state[name] === value) return;
    this.state[name] = value;
    this.changed[name] = value;
    for (const listener of this.listeners.get("change:" + name) ?? []) listener();
  }
  save_changes() { this.saved.push(JSON.parse(JSON.stringify(this.changed))); this.changed = {}; }
  on(event, listener) { this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]); }
  off(event, listener) { this.listeners.set(event, (this.listeners.get(event) ?? []).filter((one) => one !== listener)); }
}
globalThis.open = (state, shadow) => {
  const place = document.querySelector("main").appendChild(document.createElement("div"));
  const el = document.createElement("div");
  const model = new Model(state);
  const end = widget.render({ model, el });
  // As in Jupyter the place comes into the page after the drawing.
  (shadow ? place.attachShadow({ mode: "open" }) : place).append(el);
  globalThis.last = { model, end, place };
};
globalThis.ready = true;
</script></body></html>`;

let server: Server;
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject("browserEndpoint"));
  server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(HOST(`${inject("siteUrl")}v1/dial.mjs`));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(async () => {
  server.close();
  await browser.close();
});

const TOAST = {
  logits: [5, 4, 3.5, 2.5, 1.5, 0, -1],
  words: ["butter", "jam", "honey", "cheese", "garlic", "regret", "gravel"],
  prompt: "She spread her toast with",
  temperature: 0.5,
};

/** A notebook with a widget of `state`, and what must stay silent. */
async function notebook(
  state: object,
  act: (page: Page) => Promise<void>,
  { shadow = false, width = 800 } = {},
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    const url = request.url();
    const { port } = server.address() as AddressInfo;
    const known = [`http://127.0.0.1:${port}/`, inject("siteUrl"), "data:"];
    if (!known.some((start) => url.startsWith(start))) complaints.push(url);
  });
  try {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction("globalThis.ready");
    await page.evaluate(`open(${JSON.stringify(state)}, ${shadow})`);
    await act(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

const dialOf = (page: Page) => page.getByRole("slider", { name: "Temperature T" });
const readout = (page: Page) => page.locator(".sx-readout");

test.for([false, true])(
  "a reader’s dial tells the notebook, and the notebook turns the dial; in a shadow root: %s",
  (shadow) =>
    notebook(
      TOAST,
      async (page) => {
        await expect.poll(() => readout(page).textContent()).toContain("At T = 0.50");
        expect(await page.getByRole("row", { name: /butter/ }).textContent()).toContain("84%");
        await dialOf(page).press("ArrowRight");
        await dialOf(page).press("End");
        expect(await page.evaluate("last.model.saved")).toEqual([
          { temperature: expect.closeTo(63 / 57 / 2.125, 1) as number },
          { temperature: "inf" },
        ]);
        await page.evaluate("last.model.set('temperature', 0)");
        await expect.poll(() => readout(page).textContent()).toContain("butter is always picked");
        await page.evaluate("last.model.set('logits', [1, 1])");
        await expect
          .poll(() => readout(page).textContent())
          .toContain("2 words of 2 tie at the top");
      },
      { shadow },
    ),
);

test("of a whole vocabulary it names the likeliest, and all others share one exact row", () =>
  notebook(
    {
      logits: Array.from({ length: 50_257 }, (_, i) => 4 * Math.sin(i * i)),
      words: [],
      prompt: "",
      temperature: 1,
    },
    async (page) => {
      await expect.poll(() => page.getByRole("row").count()).toBe(12);
      const rest = page.getByRole("row", { name: /50,247 more/ });
      expect(await rest.textContent()).toContain(">99%");
      await dialOf(page).press("Home");
      await expect.poll(() => rest.textContent()).toMatch(/0%$/);
    },
  ));

test("styles of the notebook reach nothing in it, and its own reach nothing outside", () =>
  notebook(TOAST, async (page) => {
    const cell = page.locator(".sx-table td").first();
    await cell.waitFor();
    const look = await cell.evaluate((td) => {
      const { backgroundColor, paddingTop } = getComputedStyle(td);
      return { backgroundColor, paddingTop };
    });
    expect(look).not.toEqual({ backgroundColor: "rgb(255, 255, 0)", paddingTop: "20px" });
    const outside = await page.evaluate(() => {
      const td = document.body
        .appendChild(document.createElement("table"))
        .insertRow()
        .insertCell();
      const { backgroundColor, paddingTop } = getComputedStyle(td);
      return [backgroundColor, paddingTop];
    });
    expect(outside).toEqual(["rgb(255, 255, 0)", "20px"]);
    await expect
      .poll(() =>
        page.evaluate(() =>
          Array.from(document.fonts).some(
            ({ family, status }) => /Atkinson/.test(family) && status === "loaded",
          ),
        ),
      )
      .toBe(true);
  }));

test("what it cannot read it tells, and draws again when the notebook mends it", () =>
  notebook({ logits: [1, "nan"], temperature: "warm" }, async (page) => {
    await expect.poll(() => page.locator(".sx-note").count()).toBe(2);
    await page.evaluate("last.model.set('logits', [1, 2]); last.model.set('temperature', 2)");
    await expect.poll(() => readout(page).textContent()).toContain("At T = 2.00");
    expect(await page.locator(".sx-note").count()).toBe(0);
  }));

test("where its cell is cleared, nothing is left of it", () =>
  notebook(TOAST, async (page) => {
    await readout(page).waitFor();
    await page.evaluate("last.end()");
    expect(await page.evaluate("last.place.textContent")).toBe("");
    await page.evaluate("last.model.set('temperature', 2)");
  }));

test.for([320, 800])("axe finds nothing in it at %i px, and nothing sticks out", (width) =>
  notebook(
    TOAST,
    async (page) => {
      await readout(page).waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(await violations(page)).toEqual([]);
    },
    { width },
  ),
);

test("it is dark where the notebook is", () =>
  notebook(TOAST, async (page) => {
    await readout(page).waitFor();
    const scheme = () =>
      page.locator(".softmax-figure").evaluate((root) => getComputedStyle(root).colorScheme);
    await expect.poll(scheme).toBe("light");
    await page.evaluate("document.documentElement.className = 'dark'");
    await expect.poll(scheme).toBe("dark");
  }));

test("any figure as a widget is told, as the element is, where its page says that it is dark", async () => {
  await notebook(TOAST, async (page) => {
    const site = inject("siteUrl");
    const state = { site, figure: "tilt", "data-theme-from": ".night" };
    const told = await page.evaluate(`import("${site}v1/figure.mjs").then(({ default: widget }) => {
      const state = ${JSON.stringify(state)};
      const el = document.createElement("div");
      widget.render({ model: { get: (name) => state[name], on() {}, off() {} }, el });
      return el.firstChild.dataset.themeFrom;
    })`);
    expect(told).toBe(".night");
  });
});
