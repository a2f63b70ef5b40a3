import { expect, test } from "vitest";
import { runsForeignScript } from "../support/foreignScript.ts";
import { goTo, shared, visit } from "../support/page.ts";

const reader = shared(async () => {
  const now = await visit("fig/dial/");
  await now.page.route(/\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { "content-type": "text/html" } });
  });
  return now;
});

test.for(["", "fig/dial/", "embed/dial/", "playground/"])(
  "where a host sends no headers, the page at “%s” works within the policy that it says itself, and is held by it",
  async (path) => {
    const { page, complaints } = await reader();
    await goTo({ page }, path);
    await page.locator(".sx-dial__range").first().press("End");
    await expect.poll(() => page.locator(".sx-field").first().inputValue()).toBe("∞");
    expect(complaints).toEqual([]);
    expect(await runsForeignScript(page)).toBe(false);
    await expect.poll(() => complaints.splice(0).join()).toContain("Content Security Policy");
  },
);
