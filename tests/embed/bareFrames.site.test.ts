import { expect, test } from "vitest";
import { type HostPage, LOADER, openHost, ready, ROOT } from "./hostPage.ts";

const frame = (query = "", attributes = "data-softmax-embed") =>
  `<iframe ${attributes} id="f" src="${ROOT}embed/dial/?v=1${query}" width="100%" height="420" style="border:0"></iframe>`;
const heightOf = ({ page }: HostPage) =>
  page.locator("#f").evaluate((el) => el.getBoundingClientRect().height);

test("a bare frame gets the height of its figure, at every width", async () => {
  const host = await openHost(frame() + LOADER);
  await expect.poll(() => heightOf(host)).toBe(300);
  await host.page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => heightOf(host)).toBe(500);
  await host.page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => heightOf(host)).toBe(300);
});

test("a frame far below the view still follows its width", async () => {
  const host = await openHost(`<div style="height:9000px"></div>${frame()}${LOADER}`);
  await expect.poll(() => heightOf(host)).toBe(300);
  await host.page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => heightOf(host)).toBe(500);
});

test("frames that come later, deep in what is added, and in a sandbox are followed", async () => {
  const host = await openHost(LOADER);
  await host.page.waitForFunction(() => customElements.get("softmax-figure"));
  const html = frame("", `data-softmax-embed sandbox="allow-scripts"`);
  await host.page.evaluate((text) => {
    document.body.append(document.createRange().createContextualFragment(`<p><i>${text}</i></p>`));
  }, html);
  await expect.poll(() => heightOf(host)).toBe(300);
});

test("a frame loaded before the script is asked", async () => {
  const host = await openHost(frame());
  await host.frames()[0]!.locator("input").waitFor();
  expect(await heightOf(host)).toBe(420);
  await host.page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement("script"), { src }));
  }, `${ROOT}v1/embed.js`);
  await expect.poll(() => heightOf(host)).toBe(300);
  await host.frames()[0]!.locator("input").press("ArrowRight");
  await expect
    .poll(async () => (await host.events()).map(({ type }) => type))
    .toEqual(["ready", "resize", "input", "change"]);
});

test.each([
  ["tall", "&tall=100000", 5000],
  ["low", "&tall=3", 50],
])("a height that is too %s is brought into bounds", async (_, query, height) => {
  const host = await openHost(frame(query) + LOADER);
  await expect.poll(() => heightOf(host)).toBe(height);
});

test("frames without the mark, of other sites, and their messages change nothing", async () => {
  const host = await openHost(
    frame("", "") +
      `<iframe data-softmax-embed id="other" src="https://other.test/" height="200"></iframe>${LOADER}`,
  );
  await host.page.waitForFunction(() => customElements.get("softmax-figure"));
  const other = host.page.frames().find((x) => x.url().startsWith("https://other.test/"));
  await other!.evaluate(() =>
    parent.postMessage({ source: "softmax-embed", version: 1, type: "resize", height: 999 }, "*"),
  );
  await host.page.waitForTimeout(200);
  expect(await heightOf(host)).toBe(420);
  expect(await host.page.locator("#other").evaluate((el) => el.clientHeight)).toBe(200);
  expect(await host.events()).toEqual([]);
});

test("a frame that is taken out is forgotten, and followed again when it is back", async () => {
  const host = await openHost(frame() + LOADER);
  await expect.poll(() => heightOf(host)).toBe(300);
  await host.page.evaluate(async () => {
    const el = document.querySelector<HTMLElement>("#f")!;
    el.remove();
    for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
    el.style.height = "";
    document.body.append(el);
  });
  await ready(host, 2);
  await expect.poll(() => heightOf(host)).toBe(300);
});
