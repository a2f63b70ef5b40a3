import type { Plugin, Rolldown } from "vite";

/**
 * Links the style sheets of figures that are loaded late before the first of them in a page, so that their finished
 * markup is dressed before their code comes, or if it never does. What every page loads stays small; and a browser lays
 * out all that it has whenever a sheet comes, so that none comes further down.
 */
export function figureStyles(): Plugin {
  return {
    name: "figure-styles",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === "asset" && file.fileName.endsWith(".html"))
            file.source = dressed(String(file.source), file.fileName, bundle);
      },
    },
  };
}

/** A figure in a page, or what is dressed like one. */
const FIGURE = /<\w+ [^>]*data-(?:figure|dressed)="([a-z-]+)"/g;

/** `html` with one link to each style sheet of its figures that it does not link yet, before the first that has one. */
function dressed(html: string, fileName: string, bundle: Rolldown.OutputBundle): string {
  const root = "../".repeat(fileName.split("/").length - 1) || "./";
  const missing = Array.from(html.matchAll(FIGURE), ({ index, 1: id = "" }) => ({
    index,
    styles: stylesOf(id, bundle).filter((style) => !html.includes(style)),
  })).filter(({ styles }) => styles.length > 0);
  const [first] = missing;
  if (!first) return html;
  const links = [...new Set(missing.flatMap(({ styles }) => styles))].map(
    (style) => `<link rel="stylesheet" href="${root}${style}" />`,
  );
  return html.slice(0, first.index) + links.join("") + html.slice(first.index);
}

/** The style sheets of figure `id` and of what its code imports. */
function stylesOf(id: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const styles = new Set<string>();
  const follow = (name: string, seen: ReadonlySet<string>): void => {
    const chunk = bundle[name];
    if (chunk?.type !== "chunk" || seen.has(name)) return;
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const imported of chunk.imports) follow(imported, new Set([...seen, name]));
  };
  for (const file of Object.values(bundle))
    if (file.type === "chunk" && file.facadeModuleId?.endsWith(`/src/figures/${id}/index.tsx`))
      follow(file.fileName, new Set());
  return [...styles];
}
