import type { Plugin } from "vite";
import { basename } from "node:path";
import { emit, emitOnPage } from "./emit.ts";
import { typeset } from "./typeset.ts";

/**
 * Makes React components of `.tex` files, so that no reader downloads KaTeX. The pages of a build come with their
 * formulas typeset, so there the client gets components that fill in numbers and nothing else; a build without `pages`
 * gets whole ones.
 *
 * Besides KaTeX's own commands a formula may use
 * `\slot{name}{sample}`, a live number: the component's prop `name`, or the sample without it;
 * `\slottext{name}{sample}`, a live word, set upright;
 * `\term{score|temperature|weight|probability}{…}`, a part to colour as the figures colour it.
 */
export function texPlugin({ pages = true }: { readonly pages?: boolean } = {}): Plugin {
  let prerendered = false;
  return {
    name: "tex",
    enforce: "pre",
    configResolved({ command }) {
      prerendered = pages && command === "build";
    },
    transform: {
      filter: { id: /\.tex$/ },
      handler(tex, file) {
        try {
          const name = basename(file, ".tex");
          const onPage = prerendered && this.environment.config.consumer === "client";
          return {
            code: onPage ? emitOnPage(name) : emit(name, typeset(tex)),
            map: null,
            moduleType: "js",
          };
        } catch (error) {
          return this.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
        }
      },
    },
  };
}
