import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { EnvironmentOptions, Plugin, Rolldown } from "vite";
import { isFramed, type Page } from "../pages/page.ts";
import type { render } from "../prerender.tsx";
import { figureIds } from "../figures/ids.ts";
import { headOf, PUBLIC_URL } from "./head.ts";
import { oneChunk } from "./oneChunk.ts";
import { pageAt, pages, wholeArticle } from "./site.ts";
import { PAGE_POLICY } from "./policy.ts";
import { oneFileEnvironment } from "./oneFile.ts";

type Prerender = { readonly render: typeof render };

const SOURCE = "src/prerender.tsx";
const BUNDLE = "node_modules/.prerender";

/** The prerenderer as the `ssr` environment bundled it, moments ago in this same build. */
const bundled = (): Promise<Prerender> =>
  import(pathToFileURL(resolve(BUNDLE, "prerender.js")).href);

/** The builds that pages come from, each with the script that its pages run; `client` has all that are not said here. */
const SCRIPTS = {
  client: "/src/main.ts",
  embed: "/src/embed.ts",
  film: "/src/film.ts",
  filmFrame: "/src/filmFrame.ts",
} as const;

/** The build that makes `page`. */
const buildOf = ({ content: { kind } }: Page): keyof typeof SCRIPTS =>
  kind === "embed" || kind === "film" || kind === "filmFrame" ? kind : "client";

const bodies = new Map<Page, string>();

/** The body of `page`; a build makes it once, however many of its environments ask. */
async function bodyOf(page: Page): Promise<string> {
  const { render } = await bundled();
  const body = bodies.get(page) ?? render(page, PUBLIC_URL);
  bodies.set(page, body);
  return body;
}

/** The bodies of all pages that are framed, or of all that are not, one after the other. */
export const renderAll = async (framed: boolean): Promise<string> =>
  (await Promise.all(pages.filter((page) => isFramed(page) === framed).map(bodyOf))).join("");

/** Mathematics does nothing by being loaded, so that no page loads what it does not call. */
const PURE = { moduleSideEffects: (id: string) => !id.includes("/src/math/") };

/** The code of figures that are so small, in bytes, that in a frame files of their own would cost more than they save. */
const FEW_BYTES = 9_000;

const isCode = (name: string): boolean => /(?<!\.test)\.tsx?$/.test(name);
const codeOf = (id: string): string => {
  const folder = join(import.meta.dirname, "../figures", id);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(isCode)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("");
};

/** The figures whose code comes with every frame: small ones, and those that ask for the fonts of formulas besides. */
const SHARED = figureIds
  .filter((id) => codeOf(id).length < FEW_BYTES || codeOf(id).includes("FormulaPanel"))
  .map((id) => `/src/figures/${id}/index.tsx`);

/** What several figures need beside their own code; the rest of what figures share is large, and needed by few. */
const PARTS = [
  "panel/FormulaPanel.tsx",
  "paste/handover.ts",
  "chart/TemperatureTable.tsx",
  "chart/StackedBar.tsx",
  "controls/SeedField.tsx",
  "model/recent.ts",
  "math/sampling.ts",
  "panel/lm/ModelNote.tsx",
  "panel/lm/useTrainedModel.ts",
  "words/models.ts",
].map((path) => `/src/${path}`);

/** Pages that share nothing with the others, and ask for few things: one style sheet, and as few scripts as `output` says. */
const apart = (input: string[], output: Rolldown.OutputOptions = {}): EnvironmentOptions => ({
  consumer: "client",
  build: {
    outDir: "dist",
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    rollupOptions: { input, treeshake: PURE, output },
  },
});

/**
 * Makes every page of `pages.ts` out of the one template `index.html`, with its body already rendered. In a build the
 * `ssr` environment is bundled first (see `buildApp` in vite.config.ts) and imported here; in development the module
 * runs as it is.
 */
export function prerender(): Plugin {
  let root = process.cwd();
  const inputs = (build: keyof typeof SCRIPTS): string[] =>
    pages.filter((page) => buildOf(page) === build).map(({ file }) => resolve(root, file));
  const template = (): string => readFileSync(resolve(root, "index.html"), "utf8");
  const pageOfFile = (path: string): Page | undefined => {
    const file = path.replace(`${root}/`, "").replace(/^\//, "");
    return file === wholeArticle.file ? wholeArticle : pageAt(file);
  };
  return {
    name: "prerender",
    enforce: "pre",
    config: (_, { command }) => ({
      environments: {
        ssr: {
          build: {
            outDir: BUNDLE,
            emptyOutDir: true,
            copyPublicDir: false,
            rollupOptions: { input: SOURCE },
          },
        },
        client: {
          build:
            command === "build"
              ? {
                  cssCodeSplit: false,
                  rollupOptions: {
                    input: inputs("client"),
                    treeshake: PURE,
                    output: {
                      codeSplitting: oneChunk("main", "/src/main.ts"),
                      // The article's script names some thirty files, whose hashes no compression shortens.
                      chunkFileNames: "assets/[name]-[hash:7].js",
                    },
                  },
                }
              : {},
        },
        ...(command === "build"
          ? {
              embed: apart(inputs("embed"), {
                codeSplitting: oneChunk("embed", "/src/embed.ts", ...SHARED, ...PARTS),
              }),
              film: apart(inputs("film")),
              filmFrame: apart(inputs("filmFrame")),
              file: oneFileEnvironment(resolve(root, wholeArticle.file)),
            }
          : {}),
      },
    }),
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id.endsWith(".html") && pageOfFile(id) ? id : undefined),
    load: (id) => (id.endsWith(".html") && pageOfFile(id) ? template() : undefined),
    transformIndexHtml: {
      order: "pre",
      async handler(html, { server, path, originalUrl }) {
        const page = pageAt(originalUrl ?? path) ?? pageOfFile(path);
        if (!page) return html;
        const body = server
          ? ((await server.ssrLoadModule(`/${SOURCE}`)) as Prerender).render(page, PUBLIC_URL)
          : await bodyOf(page);
        return html
          .replace("<!--head-->", () =>
            headOf(page, { policy: server ? undefined : PAGE_POLICY, site: PUBLIC_URL }),
          )
          .replace("<!--body-->", () => body)
          .replace(SCRIPTS.client, SCRIPTS[buildOf(page)]);
      },
    },
  };
}
