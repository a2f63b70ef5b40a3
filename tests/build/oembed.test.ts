import { expect, test } from "vitest";
import { oembedOf } from "../../src/build/oembed.ts";
import { pages } from "../../src/pages/pages.ts";

const described = pages.flatMap((page) =>
  page.content.kind === "figure"
    ? [JSON.parse(oembedOf(page, page.content, "https://site.test/words/"))]
    : [],
);

test("what WordPress makes of an address has no border and is not cut: compact, and at most 1,000 px tall", () => {
  expect(described.length).toBeGreaterThan(40);
  for (const { html, height } of described) {
    expect(html).toContain(`frameborder="0"`);
    expect(html).toMatch(/src="[^"]+view=compact"/);
    expect(html).toContain(`height="${height}"`);
    expect(height).toBeGreaterThan(200);
    expect(height).toBeLessThanOrEqual(1000);
  }
});
