import { expect, test } from "vitest";
import { lesson } from "../../src/pages/lesson.ts";
import { leave, visit } from "../support/page.ts";

/** The size of a figure's text on a page that is only read, in pixels. */
const ON_THE_PAGE = 15.2;

test("on a projector of 1280 × 800 every figure of the lesson is in view as a whole, in larger type than on the page", async () => {
  const reader = await visit("teach/?present=1", { viewport: { width: 1280, height: 800 } });
  const { page } = reader;
  for (const [i, { figure, title }] of lesson.entries()) {
    if (i > 0) await page.getByRole("button", { name: "Next" }).click();
    const shown = page.locator(`#${figure}[data-on-stage]`);
    await shown.locator("[data-awake]").waitFor();
    await expect
      .poll(
        () =>
          shown.evaluate((element) => {
            const { top, bottom, left, right } = element.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
          }),
        { message: title },
      )
      .toBe(true);
    const strayed = await shown.locator(".sx-plot text, .sx-plot span").evaluateAll((labels) => {
      const plot = labels[0]?.closest(".sx-plot")?.getBoundingClientRect();
      return labels.filter((label) => label.getBoundingClientRect().left > (plot?.right ?? 0))
        .length;
    });
    expect(strayed, `labels of ${title} beside their plot`).toBe(0);
    const type = await shown
      .locator(".sx-readout")
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(type, title).toBeGreaterThan(ON_THE_PAGE);
  }
  await page.keyboard.press("Escape");
  expect(await page.locator("h1").isVisible()).toBe(true);
  await leave(reader);
});
