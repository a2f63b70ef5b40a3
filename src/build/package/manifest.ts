import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { katexFonts } from "../katexCss.ts";
import { LICENSES, licensesOf, modulesIn } from "../licenses.ts";
import { figureFonts } from "../textFonts.ts";

const root = join(import.meta.dirname, "../../..");
const fonts = [...figureFonts.map(({ file }) => file), ...katexFonts];

/**
 * Emits the package's `package.json`, its name and version those of the repository; README and licences beside it.
 * `entries` gives each subpath's module in `src`, without extension; its bundle is called as the subpath.
 */
export function manifest(entries: Readonly<Record<string, string>>): Plugin {
  return {
    name: "package-manifest",
    async generateBundle(_, bundle) {
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
        files: ["*.js", "style.css", "chunks", "fonts", "weights", "types", LICENSES],
        peerDependencies: { react: ">=18", "react-dom": ">=18" },
        engines: { node: ">=20" },
      };
      const files = {
        "package.json": `${JSON.stringify(made, null, 2)}\n`,
        "README.md": await read("src/package/README.md"),
        LICENSE: await read("LICENSE"),
        [LICENSES]: licensesOf([...modulesIn(Object.values(bundle)), ...fonts]),
      };
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}
