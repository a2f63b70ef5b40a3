import type { Page } from "playwright";
import { expect, test } from "vitest";
import { violations } from "../support/axe.ts";
import { leave, readThrough, visit } from "../support/page.ts";

const WIDTHS = [320, 390, 768, 1280];
const SCHEMES = ["light", "dark"] as const;

/** Everything a reader may leave open or switched on. */
async function interact(page: Page): Promise<void> {
  const skip = page.getByRole("button", { name: "Skip, show me" }).first();
  while (await skip.isVisible()) await skip.click();
  await page.locator("#scores").getByRole("button", { name: "Edit scores" }).click();
  await page.locator("#dial .sx-dial__range").press("End");
  await page.locator("#formula .sx-dial__range").press("Home");
  await page.locator("#formula").getByRole("button", { name: "Slope" }).click();
  await page.locator("#pipeline").getByRole("switch", { name: "Add 1,000 to every score" }).click();
  await page.locator("#limits .sx-field").fill("warm");
  await page.locator("#limits .sx-field").press("Enter");
  for (const summary of await page.locator("summary").all()) await summary.click();
  for (const option of await page.locator(".sx-option:first-of-type input").all())
    await option.check();
}

for (const colorScheme of SCHEMES)
  test.for(WIDTHS)(
    `axe finds nothing in ${colorScheme} at %i px, before and after interaction`,
    async (width) => {
      const reader = await visit("", { colorScheme, viewport: { width, height: 900 } });
      await readThrough(reader.page);
      expect(await violations(reader.page)).toEqual([]);
      await interact(reader.page);
      expect(await violations(reader.page)).toEqual([]);
      await leave(reader);
    },
  );
