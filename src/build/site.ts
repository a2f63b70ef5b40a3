import { resolve } from "node:path";
import { runnerImport } from "vite";
import type {
  filesBeside as FilesBeside,
  pageAt as PageAt,
  pages as Pages,
  wholeArticle as WholeArticle,
} from "./filesBeside.ts";

interface Site {
  readonly pages: typeof Pages;
  readonly pageAt: typeof PageAt;
  readonly wholeArticle: typeof WholeArticle;
  readonly filesBeside: typeof FilesBeside;
}

const path = resolve(import.meta.dirname, "filesBeside.ts");

/** The pages of the site and the files beside them. Vite runs them: Node alone finds no figures in their folders. */
export const {
  module: { pages, pageAt, wholeArticle, filesBeside },
} = await runnerImport<Site>(path, { configFile: false });
