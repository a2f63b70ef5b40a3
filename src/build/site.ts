import { resolve } from "node:path";
import { runnerImport } from "vite";
import type { pageAt as PageAt, pages as Pages } from "../pages/pages.ts";
import type { filesBeside as FilesBeside } from "./filesBeside.ts";

const run = async <T>(path: string): Promise<T> =>
  (await runnerImport<T>(resolve(import.meta.dirname, path), { configFile: false })).module;

/** The pages of the site and the files beside them. Vite runs them: Node alone finds no figures in their folders. */
export const { pages, pageAt } = await run<{
  readonly pages: typeof Pages;
  readonly pageAt: typeof PageAt;
}>("../pages/pages.ts");

/** See `filesBeside.ts`. */
export const { filesBeside } = await run<{ readonly filesBeside: typeof FilesBeside }>(
  "filesBeside.ts",
);
