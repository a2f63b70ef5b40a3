import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";

const ATKINSON = "@fontsource-variable/atkinson-hyperlegible-next";
const root = join(import.meta.dirname, "../../..");

/**
 * Emits the package's `package.json`, its name and version those of the repository; README and licences beside it.
 * `entries` gives each subpath's module in `src`, without extension; its bundle is called as the subpath.
 */
export function manifest(entries: Readonly<Record<string, string>>): Plugin {
  return {
    name: "package-manifest",
    async generateBundle() {
      const read = (path: string) => readFile(join(root, path), "utf8");
      const { name, version, description, license } = JSON.parse(
        await read("package.json"),
      ) as Record<string, unknown>;
      const modules = Object.entries(entries).map(([subpath, module]) => [
        subpath === "index" ? "." : `./${subpath}`,
        { types: `./types/${module}.d.ts`, default: `./${subpath}.js` },
      ]);
      const made = {
        name,
        version,
        description,
        license,
        type: "module",
        exports: {
          ...Object.fromEntries(modules),
          "./style.css": "./style.css",
          "./package.json": "./package.json",
        },
        sideEffects: ["*.css", "./chunks/loader.js"],
        files: ["*.js", "style.css", "chunks", "fonts", "voices", "types", "BUNDLED.md"],
        peerDependencies: { react: ">=18", "react-dom": ">=18" },
        engines: { node: ">=20" },
      };
      const files = {
        "package.json": `${JSON.stringify(made, null, 2)}\n`,
        "README.md": await read("src/package/README.md"),
        LICENSE: await read("LICENSE"),
        "fonts/LICENSE-Atkinson.txt": await read(`node_modules/${ATKINSON}/LICENSE`),
        "fonts/LICENSE-KaTeX.txt": await read("node_modules/katex/LICENSE"),
      };
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}
