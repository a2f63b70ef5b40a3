import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { fonts } from "./src/build/fonts.ts";
import { mdx } from "./src/build/mdx.ts";
import { prerender } from "./src/build/prerender.ts";
import { slimScales } from "./src/build/slimScales.ts";
import { texPlugin } from "./src/formulas/plugin.ts";

/** The site. Addresses are relative, so that it works at the root of a host and under any path. */
export default defineConfig({
  base: "./",
  plugins: [slimScales(), mdx(), texPlugin(), fonts(), react(), prerender()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  builder: {
    async buildApp(builder) {
      for (const name of ["ssr", "client"]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
