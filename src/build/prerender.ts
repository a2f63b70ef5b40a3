import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { type Page, pageAt, pages } from "../pages.ts";
import type { render } from "../prerender.tsx";
import { headOf } from "./head.ts";

type Prerender = { readonly render: typeof render };

const SOURCE = "src/prerender.tsx";
const BUNDLE = "node_modules/.prerender";

/** The prerenderer as the `ssr` environment bundled it, moments ago in this same build. */
const bundled = (): Promise<Prerender> =>
  import(pathToFileURL(resolve(BUNDLE, "prerender.js")).href);

/** The bodies of all pages, one after the other. */
export async function renderAll(): Promise<string> {
  const { render } = await bundled();
  return pages.map((page) => render(page)).join("");
}

/**
 * Makes every page of `pages.ts` out of the one template `index.html`, with its body already rendered. In a build the
 * `ssr` environment is bundled first (see `buildApp` in vite.config.ts) and imported here; in development the module
 * runs as it is.
 */
export function prerender(): Plugin {
  let root = process.cwd();
  const template = (): string => readFileSync(resolve(root, "index.html"), "utf8");
  const pageOfFile = (path: string): Page | undefined => pageAt(path.replace(`${root}/`, ""));
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
              ? { rollupOptions: { input: pages.map(({ file }) => resolve(root, file)) } }
              : {},
        },
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
        const prerenderer = server
          ? ((await server.ssrLoadModule(`/${SOURCE}`)) as Prerender)
          : await bundled();
        return html
          .replace("<!--head-->", () => headOf(page))
          .replace("<!--body-->", () => prerenderer.render(page));
      },
    },
  };
}
