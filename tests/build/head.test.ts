import { expect, test } from "vitest";
import { filesBeside } from "../../src/build/filesBeside.ts";
import { headOf, NO_ADDRESS, siteAt } from "../../src/build/head.ts";
import { isFramed, oembedFile } from "../../src/pages/page.ts";
import { pages } from "../../src/pages/pages.ts";

const SITE = "https://example.org/words/";
const figurePages = pages.flatMap((page) =>
  page.content.kind === "figure" ? [{ ...page, ...page.content }] : [],
);
const files = filesBeside(SITE);

test.for(pages)(
  "the head of $file says what the page is, to whoever finds or pastes it",
  (page) => {
    const head = headOf(page, { site: SITE });
    expect(head).toMatch(/^<title>[^<]{8,}<\/title>/);
    // A frame is nowhere found: what it describes would be bytes for nobody.
    expect(/<meta name="description" content="[^"]{8,}"/.test(head)).toBe(!isFramed(page));
    for (const name of ["og:title", "og:description", "og:url", "og:image", "og:image:alt"])
      expect(new RegExp(`property="${name}" content="[^"]{8,}"`).test(head), name).toBe(
        !isFramed(page),
      );
  },
);

test.for(figurePages)("hosts find the oEmbed description of $file", (page) => {
  const head = headOf(page, { site: SITE });
  const [, address = ""] = /application\/json\+oembed" href="([^"]+)"/.exec(head) ?? [];
  expect(address).toBe(SITE + oembedFile(page));
  const oembed = JSON.parse(files.get(address.slice(SITE.length)) ?? "{}");
  expect(oembed).toMatchObject({ version: "1.0", type: "rich", width: 720, title: page.title });
  expect(oembed.height).toBeGreaterThan(280);
  // Without a quotation WordPress neither fits the frame's height nor leaves a link when it removes the frame.
  expect(oembed.html).toMatch(/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe src="/);
  expect(oembed.html).toContain(`"${SITE}embed/${page.figure}/`);
});

test("the sitemap has every page that is to be found, and robots.txt names it", () => {
  const sitemap = files.get("sitemap.xml") ?? "";
  const found = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(found.length).toBe(pages.filter((page) => !isFramed(page)).length);
  expect(sitemap).not.toContain("/embed/");
  expect(files.get("robots.txt")).toContain(`\nSitemap: ${SITE}sitemap.xml\n`);
});

test("a site that was told no address says none, neither in its pages nor beside them, and says so to who builds it", () => {
  for (const page of pages)
    expect(headOf(page, {}), page.file).not.toMatch(/https?:|canonical|og:image|oembed|twitter/);
  expect([...filesBeside(undefined).keys()]).toEqual(["robots.txt", "404.html", "llms.txt"]);
  expect(filesBeside(undefined).get("robots.txt")).not.toContain("Sitemap");
  expect(NO_ADDRESS).toMatch(/^SITE_URL is not set, .*SITE_URL=https:\S+ npm run build\.$/);
});

test.each([
  ["https://example.org/words", "https://example.org/words/"],
  ["https://example.org", "https://example.org/"],
  ["http://localhost:8080/", "http://localhost:8080/"],
  ["", undefined],
  [undefined, undefined],
])("the address %j is %j", (text, site) => {
  expect(siteAt(text)).toBe(site);
});

test.each(["example.org", "ftp://example.org/", "/words/"])("%j is no site's address", (text) => {
  expect(() => siteAt(text)).toThrow(`SITE_URL is “${text}”`);
});

test("the page for an address that has nothing leads home from any depth, and asks for nothing", () => {
  expect(files.get("404.html")).toContain(`<a href="${SITE}">The article is here.</a>`);
  for (const page of [files.get("404.html") ?? "", filesBeside(undefined).get("404.html") ?? ""]) {
    expect(page).toMatch(/<h1[^>]*>Nothing is at this address<\/h1>/);
    expect(page).not.toMatch(
      /<script|(?:src|href)="(?!data:|\/"|https:\/\/example)|url\((?!#)|@import/,
    );
  }
});
