import { pageAt, pages } from "../pages/pages.ts";
import { oembedFile } from "../pages/page.ts";
import { addressOf } from "./head.ts";
import { MISSING_PAGE, missingPage } from "./missingPage.ts";
import { oembedOf } from "./oembed.ts";

export { pageAt, pages };

/** The files beside the pages of a site that stands at `site`, each with its text; what needs a full address only with one. */
export function filesBeside(site: string | undefined): ReadonlyMap<string, string> {
  const robots = "User-agent: *\nAllow: /\n";
  const files = new Map([
    ["robots.txt", robots],
    [MISSING_PAGE, missingPage(site)],
  ]);
  if (site === undefined) return files;
  files.set("robots.txt", `${robots}Sitemap: ${addressOf("sitemap.xml", site)}\n`);
  files.set("sitemap.xml", sitemap(site));
  for (const page of pages)
    if (page.content.kind === "figure")
      files.set(oembedFile(page.content), oembedOf(page, page.content, site));
  return files;
}

const sitemap = (site: string): string =>
  [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...pages
      .filter(({ content }) => content.kind !== "embed")
      .map(({ file }) => `  <url><loc>${addressOf(file, site)}</loc></url>`),
    `</urlset>\n`,
  ].join("\n");
