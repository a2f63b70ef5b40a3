import { expect, test } from "vitest";
import { oembedOf } from "../../src/build/oembed.ts";
import { scenes } from "../../src/film/timeline.ts";
import { filmPathOf } from "../../src/pages/page.ts";
import { pageAt, pages } from "../../src/pages/pages.ts";

const SITE = "https://site.test/words/";

const described = pages.flatMap((page) =>
  page.content.kind === "figure" ? [JSON.parse(oembedOf(page, page.content, SITE))] : [],
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

test("a pasted address of a scene unfolds into the film that begins with it, and is shown by its card where frames are not", () => {
  for (const { id, start } of scenes) {
    const page = pageAt(filmPathOf(id));
    if (page?.content.kind !== "film") throw new Error(`${id} has no page`);
    const { html, thumbnail_url, height } = JSON.parse(oembedOf(page, page.content, SITE));
    const at = start > 0 ? `&amp;at=${start}` : "";
    expect(html).toContain(`src="${SITE}embed/film/?v=1${at}"`);
    expect(html).toContain(`href="${SITE}film/${id}/"`);
    expect(thumbnail_url).toBe(`${SITE}stills/film-${id}-og.png`);
    expect(height).toBeLessThanOrEqual(1000);
  }
});
