import { expect, test } from "vitest";
import { type HostPage, LOADER, openHost, ready, ROOT } from "./hostPage.ts";

const figure = (attributes = "") => `<softmax-figure figure="dial" ${attributes}></softmax-figure>`;
const bare = (query = "", attributes = "") =>
  `<iframe data-softmax-embed ${attributes} src="${ROOT}embed/dial/?v=1${query}" width="100%"></iframe>`;

/** What the frame was told, and whether its reader's preference is dark. */
const seen = ({ frames }: HostPage) =>
  frames()[0]!.evaluate(() => ({
    told: document.documentElement.dataset["theme"],
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
  }));

test.each([
  ["light", false],
  ["dark", true],
])("without a word it follows the page's color-scheme: %s", async (scheme, dark) => {
  const host = await openHost(`<style>:root{color-scheme:${scheme}}</style>${figure()}${LOADER}`);
  await ready(host);
  expect(await seen(host)).toEqual({ told: undefined, dark });
  await host.page.addStyleTag({
    content: `:root{color-scheme:${dark ? "light" : "dark"}!important}`,
  });
  await expect.poll(() => seen(host)).toEqual({ told: undefined, dark: !dark });
});

const schemeOf = ({ page }: HostPage) =>
  page.evaluate(() => {
    const element = document.querySelector("softmax-figure");
    const frame = element?.shadowRoot?.querySelector("iframe") ?? document.querySelector("iframe");
    return frame?.style.colorScheme;
  });

test.each([
  ["an element", "", "light"],
  ["a frame", "", "light"],
  ["an element", "body{background:#fff}", "light"],
  ["an element", "body{background:oklch(0.2 0.02 250)}", "dark"],
  ["a frame", "body{background:#1b1b1f}", "dark"],
  ["an element", "body{background:#fff} div{background:#000}", "dark"],
  ["an element", "body{background:rgb(0 0 0 / 10%)}", "light"],
])(
  "on a page that declares no colour scheme, %s is of the ground it stands on: %s",
  async (kind, css, scheme) => {
    const markup = kind === "a frame" ? bare() : figure();
    const host = await openHost(`<style>${css}</style><div>${markup}</div>${LOADER}`);
    await ready(host);
    expect(await schemeOf(host)).toBe(scheme);
    expect(await seen(host)).toEqual({ told: undefined, dark: scheme === "dark" });
  },
);

test("a page that becomes dark by a class, at once or slowly, is followed without being told where", async () => {
  const host = await openHost(
    `<style>body{background:#fff;transition:background .2s} .night body{background:#111}</style>${figure()}${LOADER}`,
  );
  await ready(host);
  const set = (name: string) =>
    host.page.evaluate((x) => void (document.documentElement.className = x), name);
  await set("dark");
  await expect.poll(() => schemeOf(host)).toBe("dark");
  await set("");
  await expect.poll(() => schemeOf(host)).toBe("light");
  await set("night");
  await expect.poll(() => schemeOf(host)).toBe("dark");
});

test("the attribute wins, and may change", async () => {
  const host = await openHost(figure(`theme="dark" data-theme-from="html[data-theme]"`) + LOADER);
  await ready(host);
  expect((await seen(host)).told).toBe("dark");
  const set = (theme: string) =>
    host.page.locator("softmax-figure").evaluate((el, x) => el.setAttribute("theme", x), theme);
  await set("light");
  await expect.poll(async () => (await seen(host)).told).toBe("light");
  await set("auto");
  await expect.poll(async () => (await seen(host)).told).toBeUndefined();
});

test.each([
  ["an element", figure(`data-theme-from="html[data-theme]"`), ""],
  ["a frame", bare("", `data-theme-from="html[data-theme]"`), ""],
  ["every figure of the script", figure(), `data-theme-from="html[data-theme]"`],
])("a page's own switch is followed by %s", async (_, markup, attribute) => {
  const host = await openHost(markup + LOADER.replace("async", `async ${attribute}`));
  const set = (theme: string) =>
    host.page.evaluate((x) => void (document.documentElement.dataset["theme"] = x), theme);
  await ready(host);
  expect(await seen(host)).toEqual({ told: undefined, dark: false });
  await set("dark");
  await expect.poll(() => seen(host)).toEqual({ told: "dark", dark: true });
  await set("light");
  await expect.poll(() => seen(host)).toEqual({ told: "light", dark: false });
});

test("a page's own switch may be a class", async () => {
  const host = await openHost(figure(`data-theme-from="html.dark"`) + LOADER);
  await ready(host);
  expect((await seen(host)).told).toBe("light");
  await host.page.evaluate(() => document.documentElement.classList.add("dark"));
  await expect.poll(async () => (await seen(host)).told).toBe("dark");
});

test("a frame keeps the theme that its address asks for", async () => {
  const host = await openHost(bare("&theme=dark", `data-theme-from="html[data-theme]"`) + LOADER);
  await ready(host);
  await host.page.evaluate(() => void (document.documentElement.dataset["theme"] = "light"));
  await host.page.waitForTimeout(200);
  expect((await seen(host)).told).toBe("dark");
});

test("a place that is no selector costs only the theme", async () => {
  const host = await openHost(figure(`data-theme-from="html["`) + LOADER);
  await ready(host);
  expect((await seen(host)).told).toBeUndefined();
});

test("a look that the page’s custom properties ask for is asked for in the address of its elements’ frames", async () => {
  const look = `:root{--softmax-cold:#0a7d5a;--softmax-panel:transparent} main{--softmax-radius:0}`;
  const host = await openHost(`<style>${look}</style><main>${figure()}</main>${LOADER}`);
  await ready(host);
  expect(Object.fromEntries(new URL(host.frames()[0]!.url()).searchParams)).toEqual({
    v: "1",
    cold: "#0a7d5a",
    panel: "transparent",
    radius: "0",
  });
});
