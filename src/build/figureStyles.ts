import type { Plugin, Rolldown } from "vite";

/**
 * Links the style sheet of each figure that is loaded late where the figure stands in a page, so that its finished
 * markup is dressed before its code comes, or if it never does. What every page loads stays small.
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

/** `html` with a link before each figure that has style sheets of its own, and before what is dressed like one. */
const dressed = (html: string, fileName: string, bundle: Rolldown.OutputBundle): string =>
  html.replaceAll(/<\w+ [^>]*data-(?:figure|dressed)="([a-z-]+)"/g, (figure, id: string) => {
    const root = "../".repeat(fileName.split("/").length - 1) || "./";
    const links = stylesOf(id, bundle)
      .filter((style) => !html.includes(style))
      .map((style) => `<link rel="stylesheet" href="${root}${style}" />`);
    return links.join("") + figure;
  });

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
