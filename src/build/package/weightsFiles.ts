import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { TRAINED_MODEL_IDS } from "../../lm/models.ts";

const src = join(import.meta.dirname, "../..");
const MODULE = "\0weights-files";

/**
 * Gives the package's `weights/files.ts` the weights as files beside its modules, named by `new URL(…, import.meta.url)`,
 * which every bundler understands: a library's assets would otherwise be written into its code.
 */
export function weightsFiles(): Plugin {
  return {
    name: "package-weights-files",
    enforce: "pre",
    resolveId: {
      filter: { id: /^\.\/files\.ts$/ },
      handler: (_, importer) => (importer?.startsWith(join(src, "weights/")) ? MODULE : undefined),
    },
    load: {
      filter: { id: new RegExp(`^${MODULE}$`) },
      async handler() {
        const urls = TRAINED_MODEL_IDS.map(async (id) => {
          const fileName = `weights/${id}.bin`;
          const source = await readFile(join(src, fileName));
          return `${id}: import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", fileName, source })}`;
        });
        return `export const weightsUrls = { ${(await Promise.all(urls)).join(", ")} };`;
      },
    },
  };
}
