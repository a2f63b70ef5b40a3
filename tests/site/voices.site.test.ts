import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FrameLocator, Page } from "playwright";
import { beforeEach, describe, expect, test } from "vitest";
import { enter, goTo, leave, visit, type Visit } from "../support/page.ts";

const WAIT = { timeout: 20_000 };
const WEIGHTS = "**/*.bin";
const REAL = "A real transformer of 405 thousand weights.";
const TOY = "The cat sleeps on the beach.";

const asked: string[] = [];
const listen = (page: Page): Page =>
  page.on("request", (request) => {
    if (request.url().endsWith(".bin")) asked.push(request.url());
  });
const writingOf = (page: Page) => page.locator('[data-figure="writing"]');
const told = (page: Page): Promise<string> => writingOf(page).locator(".sx-model").innerText();

beforeEach(() => {
  asked.length = 0;
});

test("a figure that wakes after the model has come takes over what was printed in its place", async () => {
  const reader = await visit("depth/heat/?figure=story&t=1.5#story");
  const { page } = reader;
  const head = page.locator('[data-figure="story"] .sx-story__head');
  await expect.poll(() => head.innerText(), WAIT).toContain("1.50");
  await page.locator('[data-figure="evidence"]').scrollIntoViewIfNeeded();
  await page.locator('[data-island="evidence"][data-awake]').waitFor(WAIT);
  await leave(reader);
});

test("a model is asked for once, whatever figures use it", async () => {
  const reader = await visit("fig/writing/");
  listen(reader.page);
  const pick = (name: string): Promise<void> =>
    writingOf(reader.page).getByRole("button", { name }).click();
  expect(await told(reader.page)).toContain("A toy");
  await pick("Storyteller");
  await expect.poll(() => told(reader.page)).toContain(REAL);
  await expect.poll(() => writingOf(reader.page).innerText()).toContain("Once upon a time");
  await pick("Word chain");
  await expect.poll(() => writingOf(reader.page).innerText()).toContain(TOY);
  await pick("Storyteller");
  await expect.poll(() => told(reader.page)).toContain(REAL);
  expect(asked).toHaveLength(1);
  await leave(reader);
});

test("the first dial writes: its first turn shows what came with the page and brings the model, which then follows it", async () => {
  const reader = await visit();
  const { page } = reader;
  listen(page);
  const text = page.locator("[data-writes]");
  const dial = page.locator("#dial input[type=range]");
  expect(await text.innerText()).toContain("T = 1.00");
  expect(asked).toEqual([]);
  await dial.press("Home");
  await expect.poll(() => text.innerText()).toContain("at T = 0\n");
  const loop = await text.locator(".sx-story__text").innerText();
  await expect.poll(() => asked.length).toBe(1);
  await dial.press("End");
  await expect.poll(() => text.innerText()).toContain("at T = ∞");
  expect(await text.locator(".sx-story__text").innerText()).not.toBe(loop);
  await dial.press("Home");
  await expect.poll(() => text.locator(".sx-story__text").innerText()).toBe(loop);
  await page.locator("#dial .sx-dial .sx-field").fill("0.735");
  await page.locator("#dial .sx-dial .sx-field").press("Enter");
  await expect.poll(() => text.innerText(), WAIT).toContain("at T = 0.735");
  expect(asked).toHaveLength(1);
  await leave(reader);
});

test("a link to a state of the first dial shows its text, and brings no model", async () => {
  const reader = await visit("?t=2");
  listen(reader.page);
  const text = reader.page.locator("[data-writes]");
  await expect.poll(() => text.innerText()).toContain("at T = 2.00");
  expect(asked).toEqual([]);
  await leave(reader);
});

test("a reader who saves data is asked before the model comes", async () => {
  const reader = await enter();
  const { page } = reader;
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
  await goTo(reader, "");
  listen(page);
  const text = page.locator("[data-writes]");
  await page.locator("#dial input[type=range]").press("End");
  await expect.poll(() => text.innerText()).toContain("at T = ∞");
  const allow = text.getByRole("button", { name: "Write at every step of the dial" });
  await allow.waitFor();
  expect(asked).toEqual([]);
  await allow.click();
  await expect.poll(() => asked.length).toBe(1);
  await leave(reader);
});

test.for([
  [390, 844],
  [1280, 800],
] as const)(
  "at %i by %i the thumb, the bars and the first lines of the text are in view together",
  async ([width, height]) => {
    const reader = await visit("", { viewport: { width, height } });
    const { page } = reader;
    const bottoms = await page.evaluate(() =>
      ["#dial tbody tr:last-child", "#dial .sx-dial__range", "#dial .sx-story__text"].map(
        (selector) => document.querySelector(selector)?.getBoundingClientRect().bottom ?? NaN,
      ),
    );
    const [bars = NaN, thumb = NaN] = bottoms;
    const text = await page.locator("#dial .sx-story__page").boundingBox();
    expect(bars).toBeLessThan(height);
    expect(thumb).toBeLessThan(height);
    expect((text?.y ?? NaN) + 80).toBeLessThan(height);
    await leave(reader);
  },
);

describe("when the weights cannot be had", () => {
  const whole = readFileSync("src/weights/storyteller.bin");
  const another = Buffer.from(whole);
  another.set([(whole.at(-1) ?? 0) ^ 1], whole.length - 1);
  const cases = [
    ["blocked", undefined, "its file could not be reached"],
    ["cut short", { body: whole.subarray(0, 100_000) }, "its file has 100000 bytes instead of"],
    ["another file", { body: another }, "its file is not the one that was trained"],
    ["missing", { status: 404, body: "" }, "its file was answered with 404"],
  ] as const;

  test.for(cases)("%s: the figure says so and works on the toy", async ([, answer, reason]) => {
    const reader = await visit("fig/writing/");
    await reader.page.route(WEIGHTS, (route) => (answer ? route.fulfill(answer) : route.abort()));
    const figure = writingOf(reader.page);
    await figure.getByRole("button", { name: "Storyteller" }).click();
    await expect
      .poll(() => told(reader.page))
      .toContain(`Storyteller could not be loaded: ${reason}`);
    expect(await figure.innerText()).toContain(TOY);
    expect(await figure.locator("[role=status]").allInnerTexts()).toContainEqual(
      expect.stringContaining(`Storyteller could not be loaded: ${reason}`),
    );
    await reader.page.unroute(WEIGHTS);
    await figure.getByRole("button", { name: "Try again" }).press("Enter");
    await expect.poll(() => told(reader.page)).toContain(REAL);
    expect(await figure.locator(".sx-model").evaluate((note) => note.matches(":focus"))).toBe(true);
    await leaveDespiteErrors(reader);
  });
});

describe("a text of Storyteller is the same", () => {
  const LINK = "t=2&seed=luck";
  const textIn = (page: Page | FrameLocator): Promise<string> =>
    page.locator(".sx-story__text").innerText();
  const headIn = (page: Page | FrameLocator): Promise<string> =>
    page.locator(".sx-story__head p").first().innerText();
  let fromWorker = "";

  test("in a page, where a worker writes it", async () => {
    const reader = await visit(`embed/story/?v=1&${LINK}`);
    const { page } = reader;
    await expect.poll(() => headIn(page), WAIT).toBe("Storyteller at T = 2.00");
    expect(page.workers().map((worker) => worker.url())).toEqual([
      expect.stringMatching(/\/assets\/writer\.worker-[\w-]+\.js$/),
    ]);
    fromWorker = await textIn(page);
    expect(fromWorker).toMatch(/^Once upon a time /);
    await leave(reader);
  });

  test("in a page whose worker cannot be had", async () => {
    const reader = await visit("");
    const { page } = reader;
    await page.route("**/writer.worker*", (route) => route.abort());
    await page.goto(new URL(`embed/story/?v=1&${LINK}`, page.url()).href);
    await expect.poll(() => headIn(page), WAIT).toBe("Storyteller at T = 2.00");
    expect(page.workers()).toEqual([]);
    expect(await textIn(page)).toBe(fromWorker);
    await leaveDespiteErrors(reader);
  });

  test("in a sandboxed frame, which can have none", async () => {
    const reader = await visit("fig/writing/");
    await reader.page.evaluate((link) => {
      const frame = document.createElement("iframe");
      frame.setAttribute("sandbox", "allow-scripts");
      frame.src = new URL(`../../embed/story/?v=1&${link}`, document.baseURI).href;
      document.body.prepend(frame);
      scrollTo({ top: 0, behavior: "instant" });
    }, LINK);
    const framed = reader.page.frameLocator("iframe[sandbox]");
    await expect.poll(() => headIn(framed), WAIT).toBe("Storyteller at T = 2.00");
    expect((await textIn(framed)).replaceAll(/\s+/g, " ")).toBe(fromWorker.replaceAll(/\s+/g, " "));
    await leave(reader);
  });
});

test("in a sandboxed frame of another site a model loads as anywhere", async () => {
  const reader = await visit("fig/writing/");
  await reader.page.evaluate(() => {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.src = new URL("../../embed/writing/?v=1&model=storyteller", document.baseURI).href;
    document.body.prepend(frame);
    scrollTo({ top: 0, behavior: "instant" });
  });
  const framed = reader.page.frameLocator("iframe[sandbox]").locator(".sx-model");
  await expect.poll(() => framed.innerText(), { timeout: 20_000 }).toContain(REAL);
  await leave(reader);
});

test("the one file carries Storyteller, and it speaks from a disk", async () => {
  const reader = await visit("fig/writing/");
  const { page } = reader;
  const file = fileURLToPath(new URL("../../dist/how-hot-is-a-word.html", import.meta.url));
  await page.goto(`file://${file}?figure=writing&model=storyteller#writing`);
  await expect.poll(() => told(page), { timeout: 20_000 }).toContain(REAL);
  await page.context().close();
});

/** A request that is refused is told on the console: that, and nothing else, is to be expected. */
async function leaveDespiteErrors(reader: Visit): Promise<void> {
  const rest = reader.complaints.filter((line) => !line.includes("Failed to load resource"));
  await leave({ ...reader, complaints: rest });
}
