import { expect, inject, test } from "vitest";
import { leave, visit } from "../support/page.ts";

test.for([
  ["", "#tail"],
  ["embed/tail/", "figure"],
] as const)(
  "“Copy link” at “%s” copies the address of the figure as it stands, in the article, and says so",
  async ([path, selector]) => {
    const reader = await visit(path);
    const { page } = reader;
    await page.evaluate(() => {
      navigator.clipboard.writeText = (text) => {
        Reflect.set(globalThis, "copied", text);
        return Promise.resolve();
      };
    });
    const figure = page.locator(selector);
    await figure.scrollIntoViewIfNeeded();
    await figure.locator("[data-awake]").waitFor();
    await figure.locator(".sx-landmarks [data-key='2']").click();
    await figure.locator(".sx-menu > summary").click();
    const button = figure.locator("[data-link]");
    await button.click();
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, "copied")))
      .toBe(`${inject("siteUrl")}?figure=tail&t=2#tail`);
    expect(await button.textContent()).toBe("Link copied");
    await expect.poll(() => button.textContent(), { timeout: 5000 }).toBe("Copy link");
    await leave(reader);
  },
);

test("in the article a figure opens where its point shows, and Reset leads back there", async () => {
  const reader = await visit();
  const tail = reader.page.locator("#tail");
  await tail.scrollIntoViewIfNeeded();
  await tail.locator("[data-awake]").waitFor();
  const shown = () => tail.locator(".sx-dial .sx-field").inputValue();
  expect(await shown()).toBe("1.50");
  expect(await reader.page.locator("[data-live='tail:tail']").textContent()).toBe("51%");
  await tail.locator(".sx-dial__range").press("End");
  expect(await shown()).toBe("∞");
  await tail.getByRole("button", { name: "Reset" }).click();
  await expect.poll(shown).toBe("1.50");
  await leave(reader);
});
