import { questions } from "../article/questions.ts";
import { pageAt, pages, wholeArticle } from "../pages/pages.ts";
import { everySource } from "../words/everySource.ts";
import { isFramed, oembedFile, SITE, unfoldedIn } from "../pages/page.ts";
import { addressOf } from "./head.ts";
import { MISSING_PAGE, missingPage } from "./missingPage.ts";
import { oembedOf } from "./oembed.ts";

export { pageAt, pages, wholeArticle };

/** The files beside the pages of a site that stands at `site`, each with its text; what needs a full address only with one. */
export function filesBeside(site: string | undefined): ReadonlyMap<string, string> {
  const robots = "User-agent: *\nAllow: /\n";
  const files = new Map([
    ["robots.txt", robots],
    [MISSING_PAGE, missingPage(site)],
    ["llms.txt", llmsText(site ?? "/")],
  ]);
  if (site === undefined) return files;
  files.set("robots.txt", `${robots}Sitemap: ${addressOf("sitemap.xml", site)}\n`);
  files.set("sitemap.xml", sitemap(site));
  for (const page of pages) {
    const unfolded = unfoldedIn(page);
    if (unfolded) files.set(oembedFile(unfolded), oembedOf(page, unfolded, site));
  }
  return files;
}

/** What the site says, as plain text for language models (llmstxt.org); `site` is its root. */
const llmsText = (site: string): string =>
  [
    `# ${SITE}`,
    `> ${pageAt("")?.description}`,
    "## Pages",
    linksTo(site, ({ content }) => !isFramed({ content }) && content.kind !== "figure"),
    "## Embeds",
    linksTo(site, isFramed),
    "## Questions",
    ...questions.flatMap(({ asked }) =>
      asked.map(({ id, question, answer, source }) => {
        const from = source ? ` (${everySource[source].title}, ${everySource[source].url})` : "";
        return `### ${question}\n\n${answer}${from} ${site}questions/#${id}`;
      }),
    ),
  ].join("\n\n") + "\n";

const linksTo = (site: string, isWanted: (page: (typeof pages)[number]) => boolean): string =>
  pages
    .filter(isWanted)
    .map(
      ({ file, title, description }) =>
        `- [${title}](${site}${file.replace(/index\.html$/, "")}): ${description}`,
    )
    .join("\n");

const sitemap = (site: string): string =>
  [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...pages
      .filter((page) => !isFramed(page))
      .map(({ file }) => `  <url><loc>${addressOf(file, site)}</loc></url>`),
    `</urlset>\n`,
  ].join("\n");
