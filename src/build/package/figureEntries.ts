import { join } from "node:path";
import type { Plugin } from "vite";
import { currentIds, figureIds, type FigureId } from "../../figures/ids.ts";

const src = join(import.meta.dirname, "../..");
/** Where the module of each figure would be, were it written down. */
const FOLDER = "package/figures";
const ENTRY = new RegExp(`${FOLDER}/([\\w-]+)\\.ts$`);
const EAGER = "registry/eager";
const LAZY = "registry/lazy";

/** The module that knows where each figure's is. */
const LATER = /^virtual:figures-later$/;

/** What stands for the registry in the component that knows all figures by name: servers and browsers have one each. */
const REGISTRY = "#registry";

/** The entry of each figure alone, by its name: its module in `src`, without extension. */
export const figureEntries: Readonly<Record<string, string>> = Object.fromEntries(
  currentIds.map((id) => [id, `${FOLDER}/${id}`]),
);

/** The registries, which no page imports by itself. */
export const registryEntries = { [EAGER]: `package/${EAGER}`, [LAZY]: `package/${LAZY}` } as const;

/** The `imports` of the package's manifest. */
export const registryImports = {
  [REGISTRY]: { browser: `./${LAZY}.js`, default: `./${EAGER}.js` },
} as const;

/** What the component of figure `id` is called: `Dial`. */
export const componentName = (id: FigureId): string =>
  id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Makes a module, and its declarations, of each figure by itself; leaves it to the manifest which registry is used. */
export function figureModules(): Plugin {
  return {
    name: "package-figure-modules",
    enforce: "pre",
    resolveId: {
      filter: { id: [ENTRY, LATER, new RegExp(`${EAGER}\\.ts$`)] },
      handler: (id, importer) => {
        if (ENTRY.test(id) || LATER.test(id)) return id;
        return importer?.endsWith("SoftmaxFigure.tsx")
          ? { id: REGISTRY, external: true }
          : undefined;
      },
    },
    load: {
      filter: { id: [ENTRY, LATER] },
      handler: (id) => {
        if (LATER.test(id)) return later();
        const name = ENTRY.exec(id)?.[1] as FigureId;
        const folder = JSON.stringify(join(src, "figures", name));
        return `import { figureComponent } from ${JSON.stringify(join(src, "package/figureComponent.tsx"))};
import { figure } from ${folder.slice(0, -1)}/index.tsx";
import { text } from ${folder.slice(0, -1)}/text.ts";
export const ${componentName(name)} = /* @__PURE__ */ figureComponent(figure, text);`;
      },
    },
    generateBundle() {
      for (const id of currentIds)
        this.emitFile({
          type: "asset",
          fileName: `types/${FOLDER}/${id}.d.ts`,
          source: `import type { FigureComponent } from "../figureComponent.js";
/** The figure \`${id}\` alone. */
export declare const ${componentName(id)}: FigureComponent;
`,
        });
    },
  };
}

const later = (): string => {
  const loads = figureIds.map((id) => {
    const path = JSON.stringify(join(src, FOLDER, `${id}.ts`));
    return `${JSON.stringify(id)}: async () => (await import(${path})).${componentName(id)}`;
  });
  return `const components = { ${loads.join(", ")} };
export const fetchComponent = (id) => components[id]();`;
};
