import { resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { FILES } from "../embed/course/coursePages.ts";
import { currentOf, figureIds } from "../figures/ids.ts";

/** The module that names the files of weights. */
const WEIGHTS = resolve("src/weights/files.ts");

type Bundled = Rolldown.OutputChunk | Rolldown.OutputAsset;

/**
 * Emits what the framed page of each figure may ask for beside what its HTML links to: scripts, and what they fetch, as
 * paths from the site's root. A course package takes them along.
 */
export function courseFiles(): Plugin {
  const entry = resolve("src/embed.ts");
  const sources = new Map(figureIds.map((id) => [id, resolve(`src/figures/${id}/index.tsx`)]));
  return {
    name: "course-files",
    applyToEnvironment: ({ name }) => name === "embed",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const reach = (own: string): ReadonlySet<string> => {
          const found = new Set<string>();
          const visit = (id: string): void => {
            const isOther = id !== own && [...sources.values()].includes(id);
            if (found.has(id) || isOther) return;
            found.add(id);
            const module = this.getModuleInfo(id);
            [...(module?.importedIds ?? []), ...(module?.dynamicallyImportedIds ?? [])].forEach(
              visit,
            );
          };
          [entry, own].forEach(visit);
          return found;
        };
        const files = figureIds.map((id) => {
          const reached = reach(sources.get(currentOf(id)) ?? "");
          return [id, filesOf(reached, bundle)] as const;
        });
        this.emitFile({
          type: "asset",
          fileName: FILES,
          source: JSON.stringify(Object.fromEntries(files)),
        });
      },
    },
  };
}

/** The scripts that hold one of `modules`, those that these need, and what either fetches for one of them. */
function filesOf(
  modules: ReadonlySet<string>,
  bundle: Readonly<Record<string, Bundled>>,
): readonly string[] {
  const found = new Set<string>();
  const take = (name: string): void => {
    const file = bundle[name];
    if (!file || found.has(name)) return;
    found.add(name);
    if (file.type !== "chunk") return;
    file.imports.forEach(take);
    for (const asset of file.viteMetadata?.importedAssets ?? []) {
      const from = bundle[asset];
      const origins = from?.type === "asset" ? from.originalFileNames : [];
      // A script of several figures names weights that only some of them ask for.
      const weights = origins.filter((origin) => origin.endsWith(".bin"));
      if (weights.length === 0 || modules.has(WEIGHTS)) take(asset);
    }
  };
  for (const file of Object.values(bundle))
    if (file.type === "chunk" && file.moduleIds.some((id) => modules.has(id))) take(file.fileName);
  return [...found].filter((name) => !name.endsWith(".html"));
}
