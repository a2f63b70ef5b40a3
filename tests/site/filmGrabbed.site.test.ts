import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { leave, visit } from "../support/page.ts";

/** A place in the window, in CSS px. */
type Place = readonly [x: number, y: number];

/** What pulls at the picture: from a place, so many px to the right and down. */
type Pull = (page: Page, from: Place, by: Place) => Promise<void>;

const STEPS = 6;

const mouse: Pull = async ({ mouse: pointer }, [x, y], [right, down]) => {
  await pointer.move(x, y);
  await pointer.down();
  await pointer.move(x + right, y + down, { steps: STEPS });
  await pointer.up();
};

const finger: Pull = async (page, [x, y], [right, down]) => {
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove", part: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: [{ x: x + right * part, y: y + down * part }],
    });
  await touch("touchStart", 0);
  for (let n = 1; n <= STEPS; n++) await touch("touchMove", n / STEPS);
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
};

/** The middle of the mark of `look` that is seen; the last of them where there are several. */
async function middleOf(page: Page, look: string, n = -1): Promise<Place> {
  const all = page.locator(`[data-film] svg .${look}:visible`);
  const box = await (n < 0 ? all.last() : all.nth(n)).boundingBox();
  if (!box) throw new RangeError(`no ${look} is seen`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

const caption = (page: Page) => page.locator("[data-film-caption]").textContent();
const valueOf = (page: Page, kind: string, n = 0) =>
  page.locator(`[data-film-grip="${kind}"]`).nth(n).getAttribute("aria-valuetext");

describe.for([
  { name: "a mouse", pull: mouse, width: 1280, touch: false },
  { name: "a finger", pull: finger, width: 390, touch: true },
])("by $name", ({ pull, width, touch }) => {
  const open = (path: string) =>
    visit(path, {
      viewport: { width, height: 900 },
      hasTouch: touch,
      isMobile: touch,
      reducedMotion: "no-preference",
    });

  test("the dial is pulled, and its thumb stays where it was let go", async () => {
    const reader = await open("film/?at=46.5");
    const { page } = reader;
    const from = await middleOf(page, "film-thumb");
    await pull(page, from, [60, 0]);
    const [x] = await middleOf(page, "film-thumb");
    expect(Math.abs(x - from[0] - 60)).toBeLessThan(3);
    expect(await caption(page)).toMatch(/^You hold the picture\./);
    await leave(reader);
  });

  test("a score is pulled: its word goes along, and its score and share grow", async () => {
    const reader = await open("film/?at=15");
    const { page } = reader;
    const scoreOf = async () => Number.parseFloat((await valueOf(page, "score", 3)) ?? "");
    const before = await scoreOf();
    const from = await middleOf(page, "film-bead", 3);
    await pull(page, from, [40, 0]);
    expect(await scoreOf()).toBeGreaterThan(before + 0.1);
    expect((await middleOf(page, "film-bead", 3))[0]).toBeGreaterThan(from[0] + 20);
    expect(await caption(page)).toMatch(/^You hold the picture\./);
    await leave(reader);
  });

  test("the point is pulled over the ruler, and another word is written", async () => {
    const reader = await open("film/?at=65.9");
    const { page } = reader;
    const written = page.locator("[data-film] svg .film-written:visible");
    const before = await written.textContent();
    const from = await middleOf(page, "film-point");
    await pull(page, from, [width / 3, 0]);
    expect(await written.textContent()).not.toBe(before);
    expect((await middleOf(page, "film-point"))[0]).toBeCloseTo(from[0] + width / 3, -1);
    await leave(reader);
  });

  test("once the film stands, every slider is over what it holds", async () => {
    const reader = await open("film/?at=12.5");
    const { page } = reader;
    const play = page.locator("[data-film-play]");
    await play.click();
    const seek = page.locator("[data-film-seek]");
    await expect.poll(async () => Number(await seek.inputValue())).toBeGreaterThan(13.1);
    await play.click();
    const sliders = page.locator('[data-film-grip="score"]');
    for (let n = 0; n < (await sliders.count()); n++) {
      const box = await sliders.nth(n).boundingBox();
      const [x, y] = await middleOf(page, "film-bead", n);
      expect(Math.abs(x - (box?.x ?? 0) - (box?.width ?? 0) / 2)).toBeLessThanOrEqual(1);
      expect(Math.abs(y - (box?.y ?? 0) - (box?.height ?? 0) / 2)).toBeLessThanOrEqual(1);
    }
    await leave(reader);
  });
});

test("the ring around what a mouse holds goes along with it, and is gone when the film plays", async () => {
  const reader = await visit("film/?at=46.5", { reducedMotion: "no-preference" });
  const { page } = reader;
  const ring = page.locator("[data-film-ring]");
  await mouse(page, await middleOf(page, "film-thumb"), [120, 0]);
  const box = await ring.boundingBox();
  const [x] = await middleOf(page, "film-thumb");
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - x)).toBeLessThanOrEqual(2);
  await page.locator("[data-film-seek]").press(" ");
  await expect.poll(() => ring.isVisible()).toBe(false);
  await leave(reader);
});

test("a finger that goes up over the picture scrolls the page, and holds nothing", async () => {
  const reader = await visit("film/?at=46.5", {
    viewport: { width: 390, height: 700 },
    hasTouch: true,
    isMobile: true,
  });
  const { page } = reader;
  const said = await caption(page);
  await finger(page, await middleOf(page, "film-thumb"), [0, -200]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
  expect(await caption(page)).toBe(said);
  await leave(reader);
});
