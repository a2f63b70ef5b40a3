import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { beats, DURATION, scenes } from "../../src/film/timeline.ts";
import { violationsInBothSchemes } from "../support/axe.ts";
import { leave, oneReader, shared, visit } from "../support/page.ts";
import { smallText } from "../support/text.ts";

const dist = new URL("../../dist/", import.meta.url);
const open = oneReader();
const openMoving = oneReader({ reducedMotion: "no-preference" });

const caption = (page: Page) => page.locator("[data-film-caption]").textContent();
const play = (page: Page) => page.locator("[data-film-play]");
const seek = (page: Page) => page.locator("[data-film-seek]");
const time = async (page: Page) => Number(await seek(page).inputValue());
const mark = (page: Page, look: string) => page.locator(`[data-film] svg .${look}:visible`);
const dial = (page: Page) => page.locator('[data-film-grip="dial"]');
const temperature = (page: Page) => mark(page, "film-temperature").textContent();

test("nothing plays by itself; the button plays, pauses, and plays on", async () => {
  const { page } = await openMoving("film/");
  expect(await time(page)).toBe(0);
  await play(page).click();
  await expect.poll(() => time(page)).toBeGreaterThan(0.3);
  await play(page).click();
  const at = await time(page);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
  });
  expect(await time(page)).toBe(at);
  await seek(page).press(" ");
  await expect.poll(() => time(page)).toBeGreaterThan(at);
});

test("keys seek as in players of videos, and the slider says scene and time", async () => {
  const { page } = await open("film/");
  const after = async (key: string) => {
    await seek(page).press(key);
    return time(page);
  };
  expect(await after("ArrowRight")).toBe(5);
  expect(await after("ArrowLeft")).toBe(0);
  expect(await after("End")).toBeCloseTo(DURATION, 0);
  expect(await after("Home")).toBe(0);
  await after("PageUp");
  await after("PageUp");
  expect(await seek(page).getAttribute("aria-valuetext")).toBe(
    `Scene 3 of 8: ${scenes[2]?.title}, ${Math.floor(scenes[2]!.start)} seconds`,
  );
  expect(await caption(page)).toBe(scenes[2]?.beats[0]?.sentence);
});

test("the film runs backwards, and at half speed", async () => {
  const { page } = await openMoving("film/?at=20");
  await page.locator("[data-film-speed]").selectOption("-1");
  await play(page).click();
  await expect.poll(() => time(page)).toBeLessThan(19.7);
});

test("the dial is held by a mouse, the picture obeys, and “Go on” glides back and plays on", async () => {
  const { page } = await openMoving("film/?at=46.5");
  const thumb = await mark(page, "film-thumb").boundingBox();
  const [x, y] = [thumb!.x + thumb!.width / 2, thumb!.y + thumb!.height / 2];
  await page.mouse.move(x, y);
  await expect(page.locator("[data-film-ring]").isVisible()).resolves.toBe(true);
  await page.mouse.down();
  await page.mouse.move(x + 120, y, { steps: 4 });
  await page.mouse.up();
  expect(Number((await temperature(page))?.split("= ")[1])).toBeGreaterThan(1.5);
  expect(await caption(page)).toMatch(/^You hold the picture\. At T = /);
  expect(await play(page).innerText()).toContain("Go on");
  const at = await time(page);
  await play(page).click();
  await expect.poll(() => time(page)).toBeGreaterThan(at);
  await expect.poll(() => temperature(page)).toMatch(/^T = (1|0\.\d+)$/);
});

test("by keyboard the dial, a score and the point are held, and up and down lead from score to score", async () => {
  const { page } = await open("film/?at=66");
  await dial(page).press("End");
  expect(await temperature(page)).toBe("T = ∞");
  expect(await dial(page).getAttribute("aria-valuetext")).toBe(
    "infinity, uniform; every word 14 percent",
  );
  await dial(page).press("Home");
  expect(await temperature(page)).toBe("T = 0");
  const scores = page.locator('[data-film-grip="score"]');
  await scores.first().press("ArrowDown");
  await page.keyboard.press("PageUp");
  expect(await scores.nth(1).getAttribute("aria-valuetext")).toMatch(/^5\.0; share 50%/);
  const point = page.locator('[data-film-grip="point"]');
  await point.press("Home");
  expect(await point.getAttribute("aria-valuetext")).toMatch(/^0 of 100: /);
});

test("other sentences and words of one's own flow through it, and what does not fit is told", async () => {
  const { page } = await open("film/?at=66&words=Ja*3_%3Ci%3ENein*1.5&prompt=Kommst+du%3F&z=what");
  await expect.poll(() => page.locator("[data-film-note]").textContent()).toContain("z=“what”");
  expect(await mark(page, "film-name").allTextContents()).toEqual(["Ja", "<i>Nein"]);
  await page.locator("[data-film-sentence]").selectOption("coin");
  expect(await mark(page, "film-name").first().textContent()).toBe("heads");
  await page.locator("[data-film-own]").click();
  const list = page.locator("[data-film-form] textarea");
  await expect.poll(() => list.inputValue()).toContain("heads: 4");
  await list.fill("one");
  await page.getByRole("button", { name: "Show them" }).click();
  await expect.poll(() => page.locator("[data-film-problem]").textContent()).not.toBe("");
  await list.fill("one 2\ntwo 1");
  await page.getByRole("button", { name: "Show them" }).click();
  await expect.poll(() => mark(page, "film-name").allTextContents()).toEqual(["one", "two"]);
});

test("without motion it steps from still to still", async () => {
  const { page } = await open("film/");
  await play(page).click();
  const [first, second] = beats;
  expect(await time(page)).toBeCloseTo(first!.start + 0.97 * first!.duration, 1);
  await expect.poll(() => time(page)).toBeCloseTo(second!.start + 0.97 * second!.duration, 1);
});

test("without JavaScript the film is there in stills, with its sentences and numbers", async () => {
  const reader = await visit("film/", { javaScriptEnabled: false });
  const { page } = reader;
  expect(await page.locator("[data-film]").isVisible()).toBe(false);
  const stills = page.locator(".film-stills li");
  expect(await stills.count()).toBe(beats.length);
  for (const [i, { sentence }] of beats.entries())
    expect(await stills.nth(i).textContent()).toContain(sentence);
  expect(await stills.last().textContent()).toContain("At T = 1: butter 58%");
  await leave(reader);
});

describe.for([320, 1280])("in a window %i px wide", (width) => {
  const film = shared(() => visit("film/?at=66", { viewport: { width, height: 900 } }));

  test("axe finds nothing, light or dark", async () => {
    const { page } = await film();
    expect(await violationsInBothSchemes(page)).toEqual([]);
  });

  test("no text is below 12 px, no target below 44, and nothing is too wide", async () => {
    const { page } = await film();
    expect((await page.evaluate(smallText))[0]).toEqual([]);
    const low = await page
      .locator("[data-film] :is(button, select, .film-seek, .film-grip):visible")
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(low).toBe(0);
    const [wide, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    expect(wide).toBeLessThanOrEqual(seen ?? 0);
  });
});

test("nothing moves when the film comes to life", async () => {
  for (const width of [320, 1280]) {
    const still = await visit("film/", { viewport: { width, height: 900 } });
    const height = await still.page.locator("[data-film-stage]").evaluate((stage: HTMLElement) => {
      const alive = stage.offsetHeight;
      stage.style.blockSize = "";
      return [alive, stage.offsetHeight];
    });
    expect(Math.abs(height[0]! - height[1]!)).toBeLessThanOrEqual(2);
    await leave(still);
  }
});

test.for(["film/", "embed/film/"])(
  "%s asks for at most 60 kB of JavaScript, and for nothing of other sites",
  async (path) => {
    const html = await readFile(new URL(`${path}index.html`, dist), "utf8");
    const scripts = [...html.matchAll(/<script type="module"[^>]*src="(?:\.\.\/)+([^"]+)"/g)];
    expect(scripts).toHaveLength(1);
    const code = await readFile(new URL(scripts[0]![1]!, dist));
    expect(gzipSync(code).length).toBeLessThanOrEqual(60_000);
    expect((await open(path)).complaints).toEqual([]);
  },
);

test("in a frame it tells its host how tall it is", async () => {
  const { page } = await open("film/");
  const heard = await page.evaluate(async () => {
    const frame = document.createElement("iframe");
    frame.src = "../embed/film/?v=1&id=a&at=66";
    const message = new Promise<{ readonly height: number; readonly id: string }>((resolve) => {
      addEventListener("message", ({ data }) => {
        if (data?.type === "ready") resolve(data);
      });
    });
    document.body.append(frame);
    return message;
  });
  expect(heard).toMatchObject({ id: "a", state: { at: "66" } });
  expect(heard.height).toBeGreaterThan(400);
});

test("printed, it is its stills", async () => {
  const reader = await visit("film/");
  await reader.page.emulateMedia({ media: "print" });
  expect(await reader.page.locator("[data-film]").isVisible()).toBe(false);
  expect(await reader.page.locator(".film-stills svg").first().isVisible()).toBe(true);
  await leave(reader);
});

test("a look that is asked for in the address of a framed film is worn; what of it is none is told", async () => {
  const { page } = await open("embed/film/?cold=0a7d5a&ink=banana&at=900");
  const note = page.locator(".sx-note:visible");
  await expect
    .poll(() => note.textContent())
    .toBe(
      `The link says at=“900”, which is not a number from 0 to ${DURATION}. It was left out. “ink=banana” is not a colour, such as 0062b1: the figure keeps its own.`,
    );
  const cold = await page
    .locator("html")
    .evaluate((element) => getComputedStyle(element).getPropertyValue("--fill-cold"));
  expect(cold).toBe("#0a7d5a");
});
