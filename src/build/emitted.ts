import type { Plugin } from "vite";
import { resolve } from "node:path";
import { build } from "vite";
import { NO_ADDRESS, PUBLIC_URL } from "./head.ts";
import { filesBeside } from "./site.ts";

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
