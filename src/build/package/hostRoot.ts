import { join } from "node:path";
import type { Plugin } from "vite";

const src = join(import.meta.dirname, "../..");

/** Gives `embed/host` the root that `defineSoftmaxFigure` sets: a bundled module cannot ask its script for one. */
export function hostRoot(): Plugin {
  return {
    name: "package-host-root",
    enforce: "pre",
    resolveId: {
      filter: { id: /^\.\/root\.ts$/ },
      handler: (_, importer) =>
        importer?.startsWith(join(src, "embed/host/")) ? join(src, "package/root.ts") : undefined,
    },
  };
}
