import type { Plugin } from "vite";

/** The fonts that the first screen is set in: the upright ones of text and figures. */
const FIRST = /(?:source-serif-4|atkinson)[\w-]*-normal-[\w-]+\.woff2$/;

/** Lets pages ask for the fonts of their first screen at once, and not only when their style sheet has come. */
export function fontPreloads(): Plugin {
  return {
    name: "font-preloads",
    applyToEnvironment: ({ name }) => name === "client" || name === "embed",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const names = Object.keys(bundle).filter((name) => FIRST.test(name));
        if (names.length === 0) throw new Error("the fonts of the first screen are missing");
        for (const page of Object.values(bundle)) {
          if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
          const root = "../".repeat(page.fileName.split("/").length - 1) || "./";
          const links = names.map(
            (name) =>
              `<link rel="preload" as="font" type="font/woff2" crossorigin href="${root}${name}" />`,
          );
          page.source = String(page.source).replace(/(?=<script type="module")/, links.join(""));
        }
      },
    },
  };
}
