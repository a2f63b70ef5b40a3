import { isDeepStrictEqual } from "node:util";
import type { Frame, Page } from "playwright";
import { expect, inject, onTestFinished, test, vi } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import { visit } from "../support/page.ts";
import { proseAt } from "../support/places.ts";

const SITE = inject("siteUrl");
const SCRIPTS = /\/assets\/[\w-]+\.js$/;
const ids = figures.map(({ id }) => id);

/** A page that ends with its test. Whatever it may say on its console is no concern here. */
async function open(path: string): Promise<Page> {
  const { page } = await visit(path);
  onTestFinished(() => page.context().close());
  return page;
}

/** Lets no script that `which` matches into `page` until the function that is returned is called. */
async function hold(page: Page, which: RegExp = SCRIPTS): Promise<() => void> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(which, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

/** Goes to `address`, of which no script is there yet. */
async function goAsleep(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("#announcer").waitFor({ state: "attached" });
}

/** Waits for the sheets and letters of `page`, which would move what stands there from under a mouse. */
async function expectStyled(page: Page): Promise<void> {
  const sheets = page.locator('link[rel="stylesheet"]');
  const allThere = () =>
    sheets.evaluateAll((links) => links.every((link) => (link as HTMLLinkElement).sheet !== null));
  await expect.poll(allThere).toBe(true);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Moves every range in `place` to 85 % of its length, as a hand does: whoever draws it is not told. How many these are. */
const moveRanges = (place: Page | Frame): Promise<number> =>
  place.evaluate(() => {
    const ranges = document.querySelectorAll<HTMLInputElement>("[data-island] input[type=range]");
    for (const range of ranges) {
      const { min, max } = range;
      Reflect.set(HTMLInputElement.prototype, "value", `${+min + 0.85 * (+max - +min)}`, range);
      for (const type of ["input", "change", "focusout"])
        range.dispatchEvent(new Event(type, { bubbles: true }));
    }
    return ranges.length;
  });

/** All that each figure in `place` shows and says. */
const shownIn = (place: Page | Frame): Promise<Readonly<Record<string, readonly string[]>>> =>
  place.evaluate(() =>
    Object.fromEntries(
      Array.from(document.querySelectorAll<HTMLElement>("[data-island]"), (island) => [
        island.dataset["island"],
        [
          island.textContent,
          ...Array.from(
            island.querySelectorAll("input"),
            (input) => `${input.value} (${input.getAttribute("aria-valuetext")})`,
          ),
        ],
      ]),
    ),
  );

/** Wakes every figure in `place` as a touch would, and waits until they live. */
async function wakeAll(place: Page | Frame): Promise<void> {
  await place.locator("[data-island]").evaluateAll((islands) => {
    for (const island of islands) island.dispatchEvent(new Event("focusin"));
  });
  await expect
    .poll(() => place.locator("[data-island]:not([data-awake])").count(), { timeout: 20_000 })
    .toBe(0);
}

/** Expects that figures whose ranges were moved before they lived, in `early`, and after, in `late`, show the same. */
async function expectTheSame(early: Page | Frame, late: Page | Frame): Promise<void> {
  await wakeAll(late);
  const before = await shownIn(late);
  const moved = await moveRanges(late);
  expect(isDeepStrictEqual(await shownIn(late), before)).toBe(moved === 0);
  await wakeAll(early);
  // Some figures take a while to write their texts.
  const same = async () => expect(await shownIn(early)).toEqual(await shownIn(late));
  await vi.waitFor(same, { timeout: 20_000, interval: 200 });
}

test.for(proseAt)(
  "what is dragged in “%s” before its figures are awake is what they show",
  async ([path]) => {
    const [early, late] = [await open("fig/tail/"), await open(path)];
    const letGo = await hold(early);
    await goAsleep(early, SITE + path);
    expect(await moveRanges(early)).toBeGreaterThan(0);
    letGo();
    await expectTheSame(early, late);
  },
);

test("what is dragged in a frame before its figure is awake is what it shows", async () => {
  const page = await open("fig/tail/");
  const late = await page.context().newPage();
  const frames = ids.map((id) => `<iframe src="${SITE}embed/${id}/"></iframe>`).join("");
  for (const each of [page, late])
    await each.route("**/frames", (route) =>
      route.fulfill({ contentType: "text/html", body: frames }),
    );
  const letGo = await hold(page);
  await page.goto(`${SITE}frames`, { waitUntil: "commit" });
  await late.goto(`${SITE}frames`);
  let ranges = 0;
  for (const [i] of ids.entries()) {
    const frame = page.frames()[i + 1]!;
    await frame.locator("#announcer").waitFor({ state: "attached" });
    ranges += await moveRanges(frame);
  }
  expect(ranges).toBeGreaterThan(25);
  letGo();
  for (const [i] of ids.entries())
    await expectTheSame(page.frames()[i + 1]!, late.frames()[i + 1]!);
});

test("a switch that is pressed before its figure is awake is turned when it is", async () => {
  const page = await open("fig/dial/");
  for (const path of ["fig/tail/", "embed/tail/"]) {
    const letGo = await hold(page);
    await goAsleep(page, SITE + path);
    await expectStyled(page);
    const turned = page.getByRole("switch");
    const was = await turned.isChecked();
    const said = await page.locator(".sx-readout").textContent();
    await turned.click({ force: true });
    letGo();
    await page.locator("[data-awake]").waitFor();
    await expect.poll(() => page.locator(".sx-readout").textContent()).not.toBe(said);
    expect(await turned.isChecked(), path).toBe(!was);
  }
});

test("a drag that has begun before a figure is awake goes on when it is", async () => {
  const page = await open("fig/tail/");
  for (const path of ["fig/dial/", "fig/curves/", "embed/dial/", "embed/curves/"]) {
    const letGo = await hold(page);
    await goAsleep(page, SITE + path);
    await expectStyled(page);
    const range = page.locator(".sx-dial__range");
    const printed = await range.inputValue();
    const { x, y, width, height } = (await range.boundingBox())!;
    const to = (part: number) => page.mouse.move(x + width * part, y + height / 2);
    await to(0.5);
    await page.mouse.down();
    await to(0.7);
    expect(Number(await range.inputValue()), path).toBeGreaterThan(Number(printed));
    letGo();
    await page.locator("[data-awake]").waitFor();
    const field = page.locator(".sx-dial .sx-field");
    await expect.poll(() => field.inputValue(), { message: path }).not.toBe("1.00");
    const [there, shown] = [await range.inputValue(), await field.inputValue()];
    await to(0.85);
    await page.mouse.up();
    await expect.poll(() => field.inputValue(), { message: path }).not.toBe(shown);
    expect(Number(await range.inputValue())).toBeGreaterThan(Number(there));
    expect(await range.getAttribute("aria-valuetext")).toContain(await field.inputValue());
    await page.unroute(SCRIPTS);
  }
});
