import { expect, inject, test } from "vitest";
import { expectSmuggledIsRefused } from "../support/smuggled.ts";
import { goTo, leave, shared, type Visit, visit } from "../support/page.ts";

/** A visit of a site on a host that sends its pages with no headers but these. */
async function hosted(headers: Readonly<Record<string, string>>): Promise<Visit> {
  const reader = await visit("fig/dial/");
  await reader.page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { "content-type": "text/html", ...headers } });
  });
  return reader;
}

const bare = shared(() => hosted({}));

test.for(["", "fig/dial/", "embed/dial/", "depth/dials/", "playground/"])(
  "where a host sends no headers, the page at “%s” works within the policy that it says itself, and is held by it",
  async (path) => {
    const { page, complaints } = await bare();
    await goTo({ page }, path);
    await page.locator(".sx-dial__range").first().press("End");
    await expect.poll(() => page.locator(".sx-field").first().inputValue()).toBe("∞");
    expect(complaints).toEqual([]);
    await expectSmuggledIsRefused(page);
    complaints.length = 0;
  },
);

test.for(["teach/", "gallery/", "nothing/here/"])(
  "so is the page at “%s”, which has no figure",
  async (path) => {
    const { page, complaints } = await bare();
    await page.goto(inject("siteUrl") + path, { waitUntil: "networkidle" });
    expect(await page.locator("h1").isVisible()).toBe(true);
    const missing = /status of 404 \(Not Found\)$/;
    expect(complaints.filter((complaint) => !missing.test(complaint))).toEqual([]);
    await expectSmuggledIsRefused(page);
    complaints.length = 0;
  },
);

test("on a host that asks for Trusted Types, formulas are drawn anew and stories written, if not aside", async () => {
  const reader = await hosted({ "Content-Security-Policy": "require-trusted-types-for 'script'" });
  const { page, complaints } = reader;
  for (const path of ["embed/formula/", "fig/formula/"]) {
    await goTo(reader, path);
    const formula = page.locator("#formula [data-formula]").first();
    const drawn = await formula.innerHTML();
    await page.getByRole("button", { name: "Slope" }).click();
    await page.getByRole("button", { name: "Bars" }).click();
    expect(await formula.innerHTML()).toBe(drawn);
  }
  expect(complaints).toEqual([]);
  await goTo(reader, "fig/story/?v=1&t=0");
  await page.getByRole("button", { name: /^Miss Austen/ }).click();
  const readout = page.locator(".sx-readout");
  await expect.poll(() => readout.textContent()).toContain("Miss Austen wrote");
  await page.getByRole("button", { name: "New luck" }).click();
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  await expect.poll(() => readout.textContent()).toContain("Miss Austen wrote");
  expect([...new Set(complaints.splice(0))]).toEqual([
    "console: This document requires 'TrustedScriptURL' assignment. The action has been blocked.",
  ]);
  await leave(reader);
});
