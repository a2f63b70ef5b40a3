import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { parse } from "postcss";

const OWN = /\/src\/figures\/(\w+)\/[\w-]+\.css$/;
const LINK = /<link rel="stylesheet"[^>]*href="[^"]*?(assets\/[^"]+\.css)"[^>]*>/;

/**
 * Gives each framed page one style sheet without the styles of other figures. Until then the one sheet of all frames
 * holds each figure's own under a condition, `@supports (--figure: dice)`, that says whose they are.
 */
export function frameStyles(): Plugin {
  return {
    name: "frame-styles",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "embed",
    transform: {
      filter: { id: OWN },
      handler: (code, id) => `@supports (--figure: ${OWN.exec(id)?.[1]}) {\n${code}\n}`,
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const page of Object.values(bundle)) {
          if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
          const html = String(page.source);
          const [, fileName = ""] = LINK.exec(html) ?? [];
          const [, id = ""] = /data-island="(\w+)"/.exec(html) ?? [];
          const all = bundle[fileName];
          if (all?.type !== "asset") throw new Error(`${page.fileName} has no style sheet`);
          const source = stylesFor(id, String(all.source));
          const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
          const own = `assets/frame-${hash}.css`;
          this.emitFile({ type: "asset", fileName: own, source });
          page.source = html.replace(fileName, own);
        }
        for (const { fileName } of Object.values(bundle))
          if (/assets\/style-[\w-]+\.css$/.test(fileName)) delete bundle[fileName];
      },
    },
  };
}

/** Of `css` what figure `id` needs: what is no figure's own, and its own. */
function stylesFor(id: string, css: string): string {
  const sheet = parse(css);
  sheet.walkAtRules("supports", (rule) => {
    const [, figure] = /^\(--figure:\s*(\w+)\)$/.exec(rule.params) ?? [];
    if (figure === id) rule.replaceWith(rule.nodes ?? []);
    else if (figure !== undefined) rule.remove();
  });
  return sheet.toString();
}
