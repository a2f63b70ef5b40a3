import type { Page } from "playwright";
import { expect, inject, onTestFinished, test } from "vitest";
import { visit } from "../support/page.ts";

const SITE = inject("siteUrl");

/** A page that ends with its test. What it says on its console about the faults that are made here is no concern. */
async function open(path: string): Promise<Page> {
  const { page } = await visit(path);
  onTestFinished(() => page.context().close());
  return page;
}

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
