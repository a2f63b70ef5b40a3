import type { Page } from "playwright";
import { expect } from "vitest";

/** Smuggles scripts and a request into `page`: its policy must refuse all of it. */
export async function expectSmuggledIsRefused(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      dataset["refused"] = `${dataset["refused"] ?? ""} ${effectiveDirective}`;
    });
    const [within, foreign] = [1, 2].map(() => document.createElement("script"));
    if (!within || !foreign) return;
    within.textContent = "document.documentElement.dataset.ran = ''";
    foreign.src = "https://foreign.test/script.js";
    document.head.append(within, foreign);
    fetch("https://foreign.test/").catch(() => undefined);
  });
  const told = (): Promise<string | undefined> =>
    page.evaluate(() => document.documentElement.dataset["refused"]);
  await expect.poll(told).toBe(" script-src-elem script-src-elem connect-src");
  expect(await page.evaluate(() => "ran" in document.documentElement.dataset)).toBe(false);
}
