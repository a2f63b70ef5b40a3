import { array, assert, asyncProperty, constantFrom, oneof, string, tuple } from "fast-check";
import { expect, test } from "vitest";
import { oneReader } from "../support/page.ts";

const visit = oneReader();

test("a link to a state shows that state", async () => {
  const { page } = await visit("?figure=choices&t=0&z=5,5,3.5,2.5,1.5,0,-1#choices");
  await expect.poll(() => page.locator("#choices .sx-readout").innerText()).toContain("2.0");
  expect(await page.locator("#choices .sx-dial__range").inputValue()).toBe("0");
});

test("a link to a figure that is part of another now leads to that, in its state", async () => {
  const { page } = await visit("?figure=limits&t=0&z=5,5,3.5,2.5,1.5,0,-1#limits");
  await page.waitForURL("**/?figure=curves&t=0&*#curves");
  await expect
    .poll(() => page.locator("#curves .sx-readout").innerText())
    .toContain("butter 50%, jam 50%");
});

test("a link to a figure that has moved leads to where it stands now, in its state", async () => {
  const { page } = await visit("?figure=hidden&order=size#hidden");
  await page.waitForURL("**/depth/inside/?figure=hidden&order=size#hidden");
  await page.locator("#hidden [data-awake]").waitFor();
  expect(await page.locator("#link-note:visible").count()).toBe(0);
});

test("a bare anchor of a figure that has moved leads to where it stands now", async () => {
  const { page } = await visit("#hidden");
  await page.locator("#hidden [data-awake]").waitFor();
  expect(new URL(page.url()).pathname).toBe("/depth/inside/");
});

test("a link without a figure's name speaks of the first figure", async () => {
  const { page } = await visit("?t=0.735");
  await expect.poll(() => page.locator("#dial .sx-field").inputValue()).toBe("0.735");
});

test("a value that cannot be read is told in a plain sentence, and the figure stays sane", async () => {
  const { page } = await visit("?figure=dial&t=<b>hot</b>&words=klingon");
  const notes = page.locator("#dial .sx-note");
  await expect
    .poll(() => notes.allInnerTexts())
    .toEqual([
      "The link says t=“<b>hot</b>”, which is not 0, a number from 0.001 to 1000, or inf. It was left out.",
      "The link says words=“klingon”, which is not one of toast, capital, coin, or 2 to 12 different words with scores, such as Ja*3_Nein*1.5. It was left out.",
    ]);
  expect(await page.locator("#dial .sx-readout").innerText()).toContain("At T = 1.00");
});

test("a link to a figure that does not exist shows the whole article and says so", async () => {
  const { page } = await visit("?figure=thermometer&t=2");
  expect(await page.locator("#link-note").innerText()).toContain("“thermometer”");
  expect(await page.locator("#dial .sx-readout").innerText()).toContain("At T = 1.00");
});

test("letting go of the dial writes the state into the address, without a step in the history", async () => {
  const { page } = await visit();
  const steps = await page.evaluate(() => history.length);
  await page.locator("#dial .sx-dial__range").press("End");
  await expect.poll(() => page.evaluate(() => location.search)).toBe("?figure=dial&t=inf");
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.reload();
  await expect.poll(() => page.locator("#dial .sx-readout").innerText()).toContain("At T = ∞");
});

test("a campaign's parameters do no harm and are not mentioned", async () => {
  const { page } = await visit("?utm_source=newsletter&ref=somewhere");
  expect(await page.locator(".sx-note:visible").count()).toBe(0);
});

test.each([
  ["the article", "", 6],
  ["a figure’s own page", "fig/dial/", 25],
])("any query string gives %s that works", async (_, path, numRuns) => {
  const names = constantFrom(
    "t",
    "z",
    "words",
    "figure",
    "step",
    "gap",
    "base",
    "tail",
    "tz",
    "word",
    "view",
    "add",
  );
  const query = array(tuple(oneof(names, string()), string({ unit: "binary", maxLength: 40 })), {
    maxLength: 6,
  });
  const { page } = await visit(path);
  await assert(
    asyncProperty(query, async (pairs) => {
      const url = new URL(page.url());
      url.search = String(new URLSearchParams(pairs));
      await page.goto(url.href);
      await page.locator("#dial .sx-dial__range").press("Home");
      await expect.poll(() => page.locator("#dial .sx-readout").innerText()).toContain("At T = 0");
    }),
    { numRuns, seed: 1 },
  );
});

test("“show me” links in the prose turn the figure, and the numbers in the prose follow", async () => {
  const { page } = await visit();
  await page
    .locator("a[data-show='tail'][href*='t=2']")
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await expect.poll(() => page.locator("#tail .sx-dial .sx-field").inputValue()).toBe("2.00");
  await expect.poll(() => page.locator("[data-live='tail:tail']").innerText()).toBe("91%");
});
