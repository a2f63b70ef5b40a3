import type { Plugin } from "vite";
import { resolve } from "node:path";
import { build } from "vite";
import { pages } from "../pages.ts";
import { addressOf, SITE_URL } from "./head.ts";
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
      const emit = (fileName: string, source: string): void => {
        this.emitFile({ type: "asset", fileName, source });
      };
      emit("sitemap.xml", sitemap());
      emit("robots.txt", `User-agent: *\nAllow: /\nSitemap: ${addressOf("sitemap.xml")}\n`);
      for (const page of pages)
        if (page.content.kind === "figure")
          emit(oembedFile(page.content), oembedOf(page, page.content, SITE_URL));
      emit("v1/embed.js", await loader());
    },
  };
}

const sitemap = (): string =>
  [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...pages
      .filter(({ content }) => content.kind !== "embed")
      .map(({ file }) => `  <url><loc>${addressOf(file)}</loc></url>`),
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
