import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { currentIds } from "../../figures/ids.ts";
import { katexFonts } from "../katexCss.ts";
import { LICENSES, licensesOf, modulesIn } from "../licenses.ts";
import { figureFonts } from "../textFonts.ts";
import { registryImports } from "./figureEntries.ts";
import { buildWidget } from "../widgets.ts";
import { customElements } from "./customElements.ts";
import { readme } from "./readme.ts";

const root = join(import.meta.dirname, "../../..");
const CUSTOM_ELEMENTS = "custom-elements.json";
const fonts = [...figureFonts.map(({ file }) => file), ...katexFonts];

/** What the package has from the repository's own `package.json`, always. */
const IDENTITY = ["name", "version", "description", "license", "keywords"] as const;
/** The same, once somebody has filled it in: addresses, which nobody can invent. */
const WHERE = ["repository", "homepage", "bugs"] as const;

/** The widget for notebooks, in one file of its own. */
const WIDGET = "anywidget.mjs";
const WIDGET_TYPES = `import type { View } from "./model.js";
/** Softmax with temperature as a widget: of \`logits\`, \`words\`, \`prompt\` and \`temperature\`. */
declare const widget: { readonly render: (view: View) => () => void };
export default widget;
`;

const noAddress = (missing: readonly string[]): string =>
  `package.json does not say ${missing.join(", ")}: fill in where the code is before the package is published. npm signs where a package comes from only if it has a repository.`;

/**
 * Emits the package's `package.json`, its name and version those of the repository; README and licences beside it.
 * `entries` gives each subpath's module in `src`, without extension; its bundle is called as the subpath.
 */
export function manifest(entries: Readonly<Record<string, string>>): Plugin {
  return {
    name: "package-manifest",
    async generateBundle(_, bundle) {
      const read = (path: string) => readFile(join(root, path), "utf8");
      const ours = JSON.parse(await read("package.json")) as Readonly<Record<string, unknown>>;
      const unknown = WHERE.filter((field) => ours[field] === undefined);
      if (unknown.length > 0) this.warn(noAddress(unknown));
      const modules = Object.entries(entries).map(([subpath, module]) => [
        subpath === "index" ? "." : `./${subpath}`,
        { types: `./types/${module}.d.ts`, default: `./${subpath}.js` },
      ]);
      const made = {
        ...Object.fromEntries(
          [...IDENTITY, ...WHERE]
            .filter((field) => ours[field] !== undefined)
            .map((field) => [field, ours[field]]),
        ),
        type: "module",
        exports: {
          ...Object.fromEntries(modules),
          "./anywidget": { types: "./types/widget/dial.d.ts", default: `./${WIDGET}` },
          "./style.css": "./style.css",
          ...Object.fromEntries(currentIds.map((id) => [`./${id}.css`, `./${id}.css`])),
          "./package.json": "./package.json",
        },
        imports: registryImports,
        customElements: CUSTOM_ELEMENTS,
        sideEffects: ["*.css", "./chunks/loader.js"],
        files: [
          "*.js",
          WIDGET,
          "*.css",
          "chunks",
          "registry",
          "fonts",
          "weights",
          "types",
          CUSTOM_ELEMENTS,
          LICENSES,
        ],
        peerDependencies: { react: ">=18", "react-dom": ">=18" },
        // The mathematics and the element need neither.
        peerDependenciesMeta: { react: { optional: true }, "react-dom": { optional: true } },
        engines: { node: ">=20" },
        // Who reads the registry sees from which commit, and by which workflow, the package was made.
        publishConfig: { access: "public", provenance: true },
      };
      const widget = await buildWidget("dial");
      const files = {
        [WIDGET]: widget.code,
        "types/widget/dial.d.ts": WIDGET_TYPES,
        "package.json": `${JSON.stringify(made, null, 2)}\n`,
        "README.md": await readme(),
        LICENSE: await read("LICENSE"),
        [CUSTOM_ELEMENTS]: `${JSON.stringify(customElements, null, 2)}\n`,
        [LICENSES]: licensesOf([...modulesIn([...Object.values(bundle), widget]), ...fonts]),
      };
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}
