import type { Frame, Page, Route } from "playwright";
import { expect, inject, onTestFinished, test } from "vitest";
import { formatTemperature } from "../../src/words/numbers.ts";
import { temperatureAtStop } from "../../src/model/temperature.ts";
import { visit } from "../support/page.ts";

const SITE = inject("siteUrl");

/** A page that ends with its test. What it says on its console about the faults that are made here is no concern. */
async function open(path: string): Promise<Page> {
  const { page } = await visit(path);
  onTestFinished(() => page.context().close());
  return page;
}

/** How a network, a host and a proxy fail. */
const FAULTS: readonly ((route: Route) => Promise<void>)[] = [
  (route) => route.abort("internetdisconnected"),
  (route) => route.fulfill({ status: 503, body: "busy" }),
  (route) => route.fulfill({ status: 404, body: "gone" }),
  (route) => route.fulfill({ contentType: "text/html", body: "<p>Sign in to the hotel’s network" }),
];

/** Has the code of figure `id` fail in one way after the other in `page`; how often it was asked for, and how to mend it. */
async function failCode(
  page: Page,
  id: string,
): Promise<{ asked: () => number; mend: () => Promise<void> }> {
  const chunk = new RegExp(`/assets/${id}-[\\w-]+\\.js$`);
  let asked = 0;
  await page.route(chunk, (route) => {
    if (route.request().method() === "GET") asked += 1;
    return FAULTS[(asked - 1) % FAULTS.length]!(route);
  });
  return { asked: () => asked, mend: () => page.unroute(chunk) };
}

const remark = (place: Page | Frame, id = "") => place.locator(`${id && `#${id} `}.sx-remark`);
const said = (place: Page | Frame) => place.locator("#announcer").textContent();

test("a figure whose code does not come says so, and can be asked for any number of times", async () => {
  const page = await open("fig/tail/");
  const { asked, mend } = await failCode(page, "curves");
  await page.goto(`${SITE}fig/curves/`);
  const note = remark(page, "curves");
  await note.waitFor();
  expect(await note.textContent()).toBe(
    "The code of this figure has not come, so its controls do nothing yet.Try again",
  );
  await expect.poll(() => said(page)).toBe(await note.locator("span").textContent());
  await page.locator(".sx-dial__range").fill("100");
  const again = note.getByRole("button");
  await again.focus();
  // A touch of the figure tries, too: while that is on its way, the button asks for nothing.
  const offered = async (): Promise<void> => {
    await expect.poll(() => again.textContent()).toBe("Try again");
  };
  for (let i = 0; i < 6; i += 1) {
    await offered();
    const before = asked();
    await page.keyboard.press("Enter");
    await expect.poll(asked).toBeGreaterThan(before);
    await offered();
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
  }
  await mend();
  await page.keyboard.press("Enter");
  await page.locator("#curves [data-awake]").waitFor();
  expect(await note.count()).toBe(0);
  await expect.poll(() => page.locator(".sx-readout").textContent()).toContain("T = ");
  expect(await page.locator(".sx-dial .sx-field").inputValue()).toBe("5.00");
});

/** A page of a host with `<softmax-figure>` in it, which keeps the events of its figure. */
async function openHost(
  attributes: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await open("fig/tail/");
  await prepare?.(page);
  const body = `<!doctype html><softmax-figure loading="eager" ${attributes}><p id="still">A picture</p></softmax-figure>
    <script async src="${SITE}v1/embed.js"></script>`;
  await page.route("**/host", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.addInitScript(() => {
    for (const type of ["ready", "change", "error"])
      addEventListener(`softmax-${type}`, ({ detail }: CustomEventInit) => {
        const { dataset } = document.documentElement;
        const told = [
          ...JSON.parse(dataset["told"] ?? "[]"),
          [type, detail.message ?? detail.state],
        ];
        dataset["told"] = JSON.stringify(told);
      });
  });
  await page.goto(`${SITE}host`);
  return page;
}

/** The events of the figure on a host's page so far: type, and message or else state. */
const told = (page: Page): Promise<readonly (readonly [string, unknown])[]> =>
  page.evaluate(() => JSON.parse(document.documentElement.dataset["told"] ?? "[]"));

/** The frame on a host's page, once its figure lives or says why not. */
async function frameOf(page: Page): Promise<Frame> {
  await page.frameLocator("iframe").locator("[data-awake], .sx-remark").first().waitFor();
  return page.frames()[1]!;
}

test("in a frame as well, and its host hears of it", async () => {
  let code: Awaited<ReturnType<typeof failCode>> | undefined;
  const page = await openHost(`figure="dice" temperature="2"`, async (host) => {
    code = await failCode(host, "dice");
  });
  const frame = await frameOf(page);
  const sentence = "The code of this figure has not come, so its controls do nothing yet.";
  await expect.poll(() => told(page)).toEqual([["error", sentence]]);
  expect(await page.locator("#still").isVisible()).toBe(false);
  await expect.poll(() => said(frame)).toBe(sentence);
  const again = remark(frame).getByRole("button", { name: "Try again" });
  expect(await again.isVisible()).toBe(true);
  const lowest = await again.evaluate(
    (button) => button.getBoundingClientRect().bottom - innerHeight,
  );
  expect(lowest).toBeLessThanOrEqual(0);
  await again.click();
  await expect.poll(() => told(page)).toHaveLength(2);
  await code?.mend();
  await again.click();
  await frame.locator("[data-awake]").waitFor();
  await expect.poll(() => told(page)).toContainEqual(["ready", { t: "2" }]);
  expect(await frame.locator(".sx-dial .sx-field").inputValue()).toBe("2.00");
});

test("a page that is older than its site goes on in the new one, each figure where it was", async () => {
  const page = await open("");
  const scripts = /\/assets\/[\w-]+\.js$/;
  await page.locator("#dial .sx-dial__range").fill("100");
  await page.route(scripts, (route) => route.fulfill({ status: 404, body: "" }));
  await page.locator("#curves .sx-dial__range").fill("80");
  await page.locator("#dice").scrollIntoViewIfNeeded();
  const note = remark(page, "dice");
  await note.waitFor();
  expect(await note.textContent()).toBe("This page has been renewed since you opened it.Reload");
  await page.unroute(scripts);
  await note.getByRole("button").click();
  for (const [id, stop] of [
    ["dial", 100],
    ["curves", 80],
  ] as const) {
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    await page.locator(`#${id} [data-awake]`).waitFor();
    const field = page.locator(`#${id} .sx-dial .sx-field`);
    const text = formatTemperature(temperatureAtStop(stop));
    await expect.poll(() => field.inputValue(), { message: id }).toBe(text);
  }
});

/** Has every figure in `place` throw that computes probabilities; returns how to mend it. */
async function failMathematics(place: Page | Frame): Promise<() => Promise<void>> {
  await place.evaluate(() => {
    Reflect.set(globalThis, "exp", Math.exp);
    Math.exp = () => {
      throw new Error("no exponentials today");
    };
  });
  return () =>
    place.evaluate(() => {
      Math.exp = Reflect.get(globalThis, "exp") as typeof Math.exp;
    });
}

const STOPPED = "This figure stopped. It is shown as it begins.";

/** Turns the dial of figure `id` in `place` until it throws, and starts it again, twice; asks on the way what it shows. */
async function expectItStopsAndStarts(place: Page | Frame, id: string): Promise<void> {
  const island = place.locator(`[data-island="${id}"]`);
  const range = island.locator(".sx-dial__range");
  const field = island.locator(".sx-dial .sx-field");
  const printed = await island.textContent();
  const note = remark(place, id);
  const start = note.getByRole("button", { name: "Start it again" });
  for (let round = 0; round < 2; round += 1) {
    await range.press("End");
    await expect.poll(() => field.inputValue()).toBe("∞");
    const mend = await failMathematics(place);
    await range.press("PageDown");
    await note.waitFor();
    expect(await note.textContent()).toBe(`${STOPPED}Start it again`);
    expect(await island.textContent()).toBe(printed);
    await expect.poll(() => said(place)).toBe(STOPPED);
    expect(await start.evaluate((button) => button === document.activeElement)).toBe(true);
    await mend();
    await start.press("Enter");
    await island.and(place.locator("[data-awake]")).waitFor();
    expect(await note.count()).toBe(0);
    expect(await island.textContent()).toBe(printed);
  }
  await range.press("End");
  await expect.poll(() => field.inputValue()).toBe("∞");
}

test("a figure that throws is what was printed, until it is started again; the rest of the page lives", async () => {
  const page = await open("");
  await expectItStopsAndStarts(page, "dial");
  await page.locator("#tilt").scrollIntoViewIfNeeded();
  await page.locator("#tilt [data-awake]").waitFor();
  await expectItStopsAndStarts(page, "tilt");
  const other = page.locator("#dial .sx-dial .sx-field");
  await page.locator("#dial .sx-dial__range").press("Home");
  await expect.poll(() => other.inputValue()).toBe("0");
});

test("so is one in a frame, and its host hears of it", async () => {
  const page = await openHost(`figure="limits"`);
  const frame = await frameOf(page);
  await expectItStopsAndStarts(frame, "limits");
  await expect.poll(() => told(page)).toContainEqual(["error", STOPPED]);
  await expect.poll(async () => (await told(page)).at(-1)?.[0]).toBe("change");
});

test("what a host asks for and cannot have is told in a sentence, to reader and host; the rest is done", async () => {
  const page = await openHost(`figure="dial" temperature="2"`);
  const frame = await frameOf(page);
  await expect.poll(() => told(page)).toHaveLength(1);
  const sentence =
    "This page asks for t=“banana”, which is not 0, a number from 0.001 to 1000, or inf. It was left out.";
  const note = frame.locator(".sx-figure .sx-note");
  const set = (state: unknown) =>
    page
      .locator("softmax-figure")
      .evaluate((figure, to) => Reflect.set(figure, "state", to), state);
  await set({ t: "banana", z: "8,0,0,0,0,0,0" });
  await expect.poll(() => note.allTextContents()).toEqual([sentence]);
  await expect.poll(() => told(page)).toContainEqual(["error", sentence]);
  expect(await frame.locator(".sx-readout").textContent()).toContain("T = 1.00");
  expect(await frame.locator("[data-island]").textContent()).toContain("8.0");
  await set({ t: "0.5" });
  await expect.poll(() => note.count()).toBe(0);
  await page
    .locator("softmax-figure")
    .evaluate((figure) => figure.setAttribute("temperature", "<b>"));
  await expect.poll(() => note.allTextContents()).toEqual([sentence.replace("banana", "<b>")]);
  await expect
    .poll(async () => (await told(page)).filter(([type]) => type === "error"))
    .toHaveLength(2);
});

test("without an IntersectionObserver every figure lives", async () => {
  const page = await open("fig/tail/");
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "IntersectionObserver"));
  await page.goto(SITE);
  await expect
    .poll(() => page.locator("[data-island]:not([data-awake])").count(), { timeout: 20_000 })
    .toBe(0);
  expect(errors).toEqual([]);
});
