import { join } from "node:path";
import { defineConfig } from "vite";
import { texPlugin } from "../../formulas/plugin.ts";
import { noWorker } from "../noWorker.ts";
import { slimD3 } from "../slimD3.ts";
import { withoutExamples } from "../withoutExamples.ts";
import { declarations } from "./declarations.ts";
import { figureEntries, figureModules, registryEntries } from "./figureEntries.ts";
import { hostRoot } from "./hostRoot.ts";
import { manifest } from "./manifest.ts";
import { styles } from "./styles.ts";
import { weightsFiles } from "./weightsFiles.ts";

const root = join(import.meta.dirname, "../../..");
/** Each module that a host can import, and where it is in `src`. */
const written = { index: "package/index", math: "math/index", element: "package/element" };
const entries = { ...written, ...figureEntries };

const isClient = (name: string): boolean => name === "index" || name in figureEntries;

/**
 * The npm package in `dist-package`. D3 and zustand are bundled: of D3's thirty packages a scale, a line and a random
 * generator are used, of zustand twenty lines, and cut down they are smaller than what they would make hosts install.
 */
export default defineConfig({
  root,
  // So that files beside the modules are named from where these are.
  base: "./",
  publicDir: false,
  plugins: [
    slimD3(),
    withoutExamples(),
    hostRoot(),
    weightsFiles(),
    noWorker(),
    texPlugin({ pages: false }),
    figureModules(),
    styles(),
    declarations([...Object.values(written), "widget/model"]),
    manifest(entries),
  ],
  environments: {
    package: {
      consumer: "client",
      build: {
        outDir: "dist-package",
        emptyOutDir: true,
        target: "es2023",
        minify: false,
        lib: {
          entry: Object.fromEntries(
            Object.entries({ ...entries, ...registryEntries }).map(([name, module]) => [
              name,
              join(root, `src/${module}.ts`),
            ]),
          ),
          formats: ["es"],
        },
        rolldownOptions: {
          external: /^(react(-dom)?(\/|$)|#)/,
          output: {
            chunkFileNames: "chunks/[name].js",
            // The types carry the docstrings, where editors look for them.
            comments: { jsdoc: false },
            // Said here, as bundlers make no promise to keep what a module says.
            banner: ({ name }) => (isClient(name) ? '"use client";' : ""),
          },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const { package: environment } = builder.environments;
      if (environment) await builder.build(environment);
    },
  },
});
