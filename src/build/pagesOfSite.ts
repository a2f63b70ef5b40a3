import { resolve } from "node:path";
import { runnerImport } from "vite";
import type { pageAt as PageAt, pages as Pages } from "../pages/pages.ts";

/** The pages of the site, run by Vite: Node alone does not find the figures in their folders. */
export const {
  module: { pages, pageAt },
} = await runnerImport<{ readonly pages: typeof Pages; readonly pageAt: typeof PageAt }>(
  resolve(import.meta.dirname, "../pages/pages.ts"),
  { configFile: false },
);
