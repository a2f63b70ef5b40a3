import type { Page } from "playwright";
import { expect, test } from "vitest";
import { heightAt } from "../../src/embed/sizes.ts";
import { type HostPage, LOADER, openHost, ready, ROOT } from "./hostPage.ts";

const FALLBACK = `<a id="fallback" href="${ROOT}">Softmax, a picture</a>`;
const figure = (attributes = "") =>
  `<softmax-figure figure="dial" ${attributes}>${FALLBACK}</softmax-figure>`;
const element = (page: Page) => page.locator("softmax-figure").first();
const heightOf = (page: Page) => element(page).evaluate((el) => el.getBoundingClientRect().height);

/** The property `name` of the first figure. */
const property = (page: Page, name: string): Promise<unknown> =>
  element(page).evaluate((el, key) => Reflect.get(el, key) as unknown, name);

/** Sets the property `name` of the first figure. */
const set = (page: Page, name: string, value: unknown): Promise<boolean> =>
  element(page).evaluate((el, [key, next]) => Reflect.set(el, key, next), [name, value] as const);

/** What the frame's own range shows. */
const shown = async ({ frames }: HostPage): Promise<string | undefined> =>
  frames()[0]?.locator("input").inputValue();

const changes = async ({ events }: HostPage, type = "change"): Promise<unknown[]> =>
  (await events()).filter((event) => event.type === type).map(({ detail }) => detail["state"]);

test("its children show until the figure is ready, and then the figure in its own height", async () => {
  const host = await openHost(figure(`height="420"`));
  expect(await host.page.locator("#fallback").isVisible()).toBe(true);
  await host.page.evaluate((src) => {
    const script = document.createElement("script");
    document.head.append(Object.assign(script, { src, crossOrigin: "anonymous" }));
  }, `${ROOT}v1/embed.js`);
  await ready(host);
  expect(await host.page.locator("#fallback").isVisible()).toBe(false);
  expect(await heightOf(host.page)).toBe(300);
  expect(await host.frames()[0]!.locator("input").isVisible()).toBe(true);
});

test("if the figure never answers, its children stay, in the room that was kept", async () => {
  const host = await openHost(figure(`height="420"`) + LOADER, { embed: "<p>not found" });
  await expect.poll(() => host.frames().length).toBe(1);
  await host.frames()[0]!.waitForLoadState();
  expect(await host.page.locator("#fallback").isVisible()).toBe(true);
  expect(await host.page.locator("softmax-figure iframe").isVisible()).toBe(false);
  expect(await heightOf(host.page)).toBe(420);
});

test("where a snippet keeps more room than the figure needs, the element takes what is needed, and its link can be read", async () => {
  const room = `<softmax-figure figure="dial" height="420"><a href="${ROOT}" id="fallback"><canvas width="280" height="900"></canvas><span>Turn the dial</span></a></softmax-figure>`;
  const host = await openHost(room + LOADER, { embed: "<p>not found" });
  await expect.poll(() => host.frames().length).toBe(1);
  const { y, height } = (await element(host.page).boundingBox()) ?? { y: 0, height: 0 };
  expect(height).toBe(420);
  const link = (await host.page.locator("#fallback span").boundingBox()) ?? { y: 0, height: 0 };
  expect(link.y).toBeGreaterThan(y);
  expect(link.y + link.height).toBeLessThanOrEqual(y + height);
});

test("a figure that is ready before it has a height keeps the room until it has one", async () => {
  const host = await openHost(figure(`height="420" state="tall=0"`) + LOADER);
  await ready(host);
  expect(await host.page.locator("softmax-figure iframe").isVisible()).toBe(true);
  expect(await heightOf(host.page)).toBe(420);
  await host.frames()[0]!.evaluate(() => {
    Object.assign(document.querySelector("main")!.style, { height: "200px" });
  });
  await expect.poll(() => heightOf(host.page)).toBe(200);
});

test.for([
  ["at its width the figure needs", 1000, "", heightAt("dial", 1000)],
  ["on a phone the figure needs", 320, "", heightAt("dial", 304)],
  ["its author has said", 1000, `height="420"`, 420],
] as const)("until it is ready it keeps the room that %s", async ([, width, attributes, room]) => {
  const host = await openHost(figure(attributes) + LOADER, {
    embed: "<p>not found",
    viewport: { width, height: 800 },
  });
  await expect.poll(() => host.frames().length).toBe(1);
  expect(await heightOf(host.page)).toBe(room);
});

test.for([
  ["asks for it", `view="compact"`, "", true],
  ["reserves less than 400 px", `height="380"`, "", true],
  ["gives less than 400 px", "", "softmax-figure { height: 300px; overflow: auto }", true],
  ["allows at most 300 px", "", "softmax-figure { max-height: 300px; overflow: auto }", true],
  ["asks for all of it in little room", `view="full" height="380"`, "", false],
  ["gives more", `height="420"`, "softmax-figure { min-height: 200px; padding: 20px }", false],
] as const)(
  "a page that %s gets the compact figure, and room for it",
  async ([, attributes, css, compact]) => {
    const host = await openHost(`<style>${css}</style>${figure(attributes)}${LOADER}`);
    await ready(host);
    const asked = new URL(host.frames()[0]!.url()).searchParams.get("view");
    expect(asked).toBe(compact ? "compact" : null);
  },
);

test("until a compact figure is ready it keeps the room of a compact one", async () => {
  const host = await openHost(figure(`view="compact"`) + LOADER, { embed: "<p>not found" });
  await expect.poll(() => host.frames().length).toBe(1);
  expect(await heightOf(host.page)).toBe(heightAt("dial", 1000, "compact"));
});

test("nothing is fetched before it is within 600 px of the view", async () => {
  const host = await openHost(`<div style="height:1500px"></div>${figure()}${LOADER}`);
  await host.page.waitForTimeout(300);
  expect(host.requests).toEqual(["v1/embed.js"]);
  await host.page.mouse.wheel(0, 200);
  await ready(host);
});

test("an eager figure is fetched at once, and a waiting one for print", async () => {
  const far = `<div style="height:3000px"></div>`;
  const host = await openHost(far + figure(`loading="eager"`) + far + figure() + LOADER);
  await expect.poll(() => host.frames().length).toBe(1);
  await host.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect.poll(() => host.frames().length).toBe(2);
});

test("attributes become the address of the frame", async () => {
  const attributes = `temperature="0.5" logits="2,1" words="coin" state="word=3" theme="dark" caption="0" controls lang="de"`;
  const host = await openHost(figure(attributes) + LOADER);
  await ready(host);
  const asked = new URL(host.frames()[0]!.url());
  expect(asked.pathname).toBe("/any/path/embed/dial/");
  expect(Object.fromEntries(asked.searchParams)).toEqual({
    v: "1",
    t: "0.5",
    z: "2,1",
    words: "coin",
    word: "3",
    theme: "dark",
    caption: "0",
    controls: "1",
    lang: "de",
  });
  const frame = host.page.locator("softmax-figure iframe");
  expect(await frame.getAttribute("referrerpolicy")).toBe("no-referrer");
  expect(await frame.getAttribute("title")).toMatch("dial");
});

test("attributes are properties, both ways", async () => {
  const { page } = await openHost(figure(`temperature="0.5"`) + LOADER);
  await page.waitForFunction(() => customElements.get("softmax-figure"));
  expect(await property(page, "temperature")).toBe("0.5");
  await set(page, "temperature", 2);
  expect(await element(page).getAttribute("temperature")).toBe("2");
  await set(page, "logits", [2, 1]);
  expect(await element(page).getAttribute("logits")).toBe("2,1");
  await set(page, "words", null);
  expect(await element(page).getAttribute("words")).toBeNull();
  expect(await property(page, "words")).toBe("");
});

test("what the reader does is told as input while the hand moves and as change after", async () => {
  const host = await openHost(figure(`temperature="2"`) + LOADER);
  await ready(host);
  await host.frames()[0]!.locator("input").press("ArrowRight");
  await expect.poll(() => changes(host)).toEqual([{ t: "2.5" }]);
  expect(await changes(host, "input")).toEqual([{ t: "2.5" }]);
  expect(await property(host.page, "state")).toEqual({ t: "2.5" });
  expect(await element(host.page).getAttribute("temperature")).toBe("2");
  const [first] = await host.events();
  expect(first).toMatchObject({ type: "ready", detail: { state: { t: "2" }, height: 300 } });
  expect(first?.detail["probabilities"]).toEqual([0.75, 0.25]);
});

test("the page sets the state, by property, attribute and reset, without hearing of it as a change", async () => {
  const host = await openHost(figure(`temperature="2"`) + LOADER);
  await ready(host);
  const { page } = host;
  await set(page, "state", { t: 0.5, words: "coin" });
  await expect.poll(() => shown(host)).toBe("0.5");
  await element(page).evaluate((el) => el.setAttribute("temperature", "3"));
  await expect.poll(() => shown(host)).toBe("3");
  expect(await property(page, "state")).toEqual({ t: "3", words: "coin" });
  await element(page).evaluate((el) => void Reflect.get(el, "reset").call(el));
  await expect.poll(() => property(page, "state")).toEqual({ t: "3" });
  await set(page, "state", "t=4");
  await expect.poll(() => shown(host)).toBe("4");
  const told = (await host.events()).map(({ type }) => type);
  // Another list of words may need another height, of which the page does hear.
  expect(told.filter((type) => type !== "resize")).toEqual(["ready"]);
});

test("while the reader's hand is on the figure, its state is the reader's", async () => {
  const host = await openHost(figure(`temperature="2"`) + LOADER);
  await ready(host);
  const { page } = host;
  const box = (await page.locator("softmax-figure iframe").boundingBox())!;
  await page.mouse.move(box.x + 60, box.y + 10);
  await page.mouse.down();
  await expect.poll(async () => (await changes(host, "input")).length).toBeGreaterThan(0);
  const held = await shown(host);
  await set(page, "state", { t: "9" });
  await page.waitForTimeout(100);
  expect(await shown(host)).toBe(held);
  await page.mouse.up();
  await expect.poll(() => property(page, "state")).toEqual({ t: held });
});

test("a state set before the element is known, or before its frame answers, is not lost", async () => {
  const early = `<script>document.querySelector("softmax-figure").state = { t: "4" };</script>`;
  const host = await openHost(figure() + early + LOADER);
  await host.page.waitForFunction(() =>
    document.querySelector("softmax-figure")?.shadowRoot?.querySelector("iframe"),
  );
  expect(await property(host.page, "state")).toEqual({ t: "4" });
  await set(host.page, "state", { t: "5" });
  await ready(host);
  await expect.poll(() => shown(host)).toBe("5");
  expect(await property(host.page, "state")).toEqual({ t: "5" });
});

test("moved, taken out and put back, it keeps its state and is one figure", async () => {
  const host = await openHost(`<div id="other"></div>${figure()}${LOADER}`);
  await ready(host);
  const { page } = host;
  await host.frames()[0]!.locator("input").press("ArrowRight");
  await expect.poll(() => property(page, "state")).toEqual({ t: "1.5" });
  await element(page).evaluate((el) => document.querySelector("#other")!.append(el));
  expect(await heightOf(page)).toBe(300);
  await ready(host, 2);
  expect(await shown(host)).toBe("1.5");
  await element(page).evaluate(async (el) => {
    el.remove();
    await new Promise(requestAnimationFrame);
    document.body.append(el);
  });
  await ready(host, 3);
  expect(await shown(host)).toBe("1.5");
  expect(host.frames()).toHaveLength(1);
  const before = (await changes(host)).length;
  await host.frames()[0]!.locator("input").press("ArrowRight");
  await expect.poll(() => changes(host)).toHaveLength(before + 1);
});

test("moved by moveBefore, it keeps even its frame", async () => {
  const host = await openHost(`<div id="other"></div>${figure()}${LOADER}`);
  await ready(host);
  const [frame] = host.frames();
  await element(host.page).evaluate((el) => {
    const other = document.querySelector("#other")!;
    Reflect.get(other, "moveBefore").call(other, el, null);
  });
  await host.page.waitForTimeout(200);
  expect(host.frames()).toEqual([frame]);
  expect(await heightOf(host.page)).toBe(300);
});

test("another figure begins as the attributes say; another caption does not", async () => {
  const host = await openHost(figure(`temperature="2"`) + LOADER);
  await ready(host);
  await host.frames()[0]!.locator("input").press("ArrowRight");
  await expect.poll(() => property(host.page, "state")).toEqual({ t: "2.5" });
  await set(host.page, "caption", false);
  await ready(host, 2);
  expect(host.frames()[0]!.url()).toMatch(/embed\/dial\/\?v=1&t=2.5&caption=0$/);
  await set(host.page, "figure", "curves");
  await ready(host, 3);
  expect(host.frames()[0]!.url()).toMatch(/embed\/curves\/\?v=1&t=2&caption=0$/);
});

test("two scripts make one figure", async () => {
  const host = await openHost(figure() + LOADER + LOADER);
  await ready(host);
  await host.frames()[0]!.locator("input").press("ArrowRight");
  await expect.poll(() => changes(host)).toEqual([{ t: "1.5" }]);
  expect(host.frames()).toHaveLength(1);
});

test("an element that comes after the script is a figure too", async () => {
  const host = await openHost(LOADER);
  await host.page.waitForFunction(() => customElements.get("softmax-figure"));
  await host.page.evaluate(() => document.body.append(document.createElement("softmax-figure")));
  await ready(host);
  expect(host.frames()[0]!.url()).toBe(`${ROOT}embed/dial/?v=1`);
});

test("a name that no figure can have is told, and the children stay", async () => {
  const host = await openHost(figure().replace("dial", "../evil") + LOADER);
  await expect.poll(() => changes(host, "error")).toHaveLength(1);
  const [first] = await host.events();
  expect(first?.detail["message"]).toBe("No figure can be called “../evil”.");
  expect(await host.page.locator("#fallback").isVisible()).toBe(true);
  await set(host.page, "figure", "dial");
  await ready(host);
});

test("the page around it stays as it was", async () => {
  const host = await openHost(`<p id="p">A paragraph.</p>${figure()}`);
  const look = () =>
    host.page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(globalThis).toSorted(),
      head: document.head.innerHTML,
      style: JSON.stringify(
        Object.fromEntries(Object.entries(getComputedStyle(document.querySelector("#p")!))),
      ),
      html: [...document.body.children].map(({ outerHTML }) => outerHTML),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    }));
  const before = await look();
  await host.page.evaluate((src) => {
    const script = document.createElement("script");
    document.body.append(Object.assign(script, { src }));
    script.remove();
  }, `${ROOT}v1/embed.js`);
  await ready(host);
  expect(await look()).toEqual(before);
});

test("a page that trusts only named origins and no markup sees no violation", async () => {
  const site = new URL(ROOT).origin;
  const host = await openHost(figure() + LOADER, {
    headers: {
      "Content-Security-Policy": `default-src 'none'; script-src 'nonce-test' ${site}; frame-src ${site}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  });
  await ready(host);
  expect(await heightOf(host.page)).toBe(300);
});

test("in a grid, a flex row and a hostile style sheet it is as wide as its place", async () => {
  const host = await openHost(
    `<style>*{font-size:30px!important}softmax-figure{display:inline;all:revert}
     iframe,div{width:10px!important;max-width:50%}#row{display:flex;width:auto!important;max-width:none}</style>
     <div id="row"><softmax-figure figure="dial"></softmax-figure></div>${LOADER}`,
  );
  await ready(host);
  const [frame, place] = await element(host.page).evaluate((el) =>
    [el.shadowRoot!.querySelector("iframe")!, el].map((x) => x.getBoundingClientRect().width),
  );
  expect(frame).toBe(place);
  expect(place).toBeGreaterThanOrEqual(280);
});

test("hidden, it is hidden", async () => {
  const host = await openHost(figure("hidden") + LOADER);
  await host.page.waitForFunction(() => customElements.get("softmax-figure"));
  expect(await element(host.page).isVisible()).toBe(false);
});
