import type { Plugin } from "vite";

const [text, figures] = [
  /(?:source-serif-4|atkinson)[\w-]*-normal-[\w-]+\.woff2$/,
  /atkinson[\w-]*-normal-[\w-]+\.woff2$/,
];

/** The fonts that the first screen of each build's pages is set in: the upright ones of text and figures, in frames of figures. */
const FIRST: Readonly<Record<string, RegExp>> = {
  client: text,
  embed: figures,
  film: text,
  filmFrame: figures,
};

/** Lets pages ask for the fonts of their first screen at once, and not only when their style sheet has come. */
export function fontPreloads(): Plugin {
  return {
    name: "font-preloads",
    applyToEnvironment: ({ name }) => name in FIRST,
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const first = FIRST[this.environment.name];
        const names = Object.keys(bundle).filter((name) => first?.test(name));
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
