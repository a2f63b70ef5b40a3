import { resolve } from "node:path";
import { runnerImport } from "vite";
import type * as Site from "./filesBeside.ts";

const path = resolve(import.meta.dirname, "filesBeside.ts");

/** The pages of the site and the files beside them. Vite runs them: Node alone finds no figures in their folders. */
export const {
  module: { pages, pageAt, filesBeside },
} = await runnerImport<typeof Site>(path, { configFile: false });
