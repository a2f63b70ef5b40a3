import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { courseFiles } from "./src/build/courseFiles.ts";
import { emitted } from "./src/build/emitted.ts";
import { frameStyles } from "./src/build/frameStyles.ts";
import { fontPreloads } from "./src/build/fontPreloads.ts";
import { fonts } from "./src/build/fonts.ts";
import { writeLicenses } from "./src/build/licenses.ts";
import { mdx } from "./src/build/mdx.ts";
import { noWorker } from "./src/build/noWorker.ts";
import { oneFile } from "./src/build/oneFile.ts";
import { preact } from "./src/build/preact.ts";
import { prerender } from "./src/build/prerender.ts";
import { slimD3 } from "./src/build/slimD3.ts";
import { withoutExamples } from "./src/build/withoutExamples.ts";
import { texPlugin } from "./src/formulas/plugin.ts";

/** The site. Addresses are relative, so that it works at the root of a host and under any path. */
export default defineConfig({
  base: "./",
  plugins: [
    preact(),
    slimD3(),
    withoutExamples(),
    mdx(),
    texPlugin(),
    fonts(),
    react(),
    prerender(),
    emitted(),
    fontPreloads(),
    frameStyles(),
    courseFiles(),
    oneFile(),
    { ...noWorker(), applyToEnvironment: ({ name }) => name === "file" },
  ],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  // The scan for dependencies would otherwise follow the pages of tests/bench too.
  optimizeDeps: { entries: ["src/main.ts"] },
  builder: {
    async buildApp(builder) {
      const built = [];
      for (const name of ["ssr", "client", "embed", "film", "filmFrame", "file"]) {
        const environment = builder.environments[name];
        if (environment) built.push(await builder.build(environment));
      }
      await writeLicenses(built.flat());
    },
  },
});
