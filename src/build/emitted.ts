import type { Plugin } from "vite";
import { resolve } from "node:path";
import { build } from "vite";
import { addressOf, NO_ADDRESS, PUBLIC_URL } from "./head.ts";
import { MISSING_PAGE, missingPage } from "./missingPage.ts";
import { pages } from "./pagesOfSite.ts";
import { oembedFile, oembedOf } from "./oembed.ts";

/**
 * Emits the files beside the pages: the sitemap, robots.txt, an oEmbed description for each figure and preset, and the
 * loader of embedded figures at its frozen address `v1/embed.js`.
 */
export function emitted(): Plugin {
  return {
    name: "emitted",
    applyToEnvironment: ({ name }) => name === "client",
    async generateBundle() {
      if (PUBLIC_URL === undefined) this.warn(NO_ADDRESS);
      const files = [...filesBeside(PUBLIC_URL), ["v1/embed.js", await loader()] as const];
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
    },
  };
}

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

/** The loader as one classic script, so that every host can run it. */
async function loader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: resolve("src/embed/host/loader.ts"), formats: ["iife"], name: "softmax" },
    },
  });
  const [{ output = [] } = {}] = Array.isArray(result) ? result : [];
  const [chunk] = output;
  if (chunk?.type !== "chunk") throw new Error("the loader came out as no script");
  return chunk.code;
}
