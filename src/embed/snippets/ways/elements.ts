import { widgetAddress, loaderAddress } from "../addresses.ts";
import { elementMarkup, elementSnippet } from "../element.ts";
import { lines } from "../html.ts";
import { hugoCall, hugoShortcode, jekyllCall, jekyllInclude } from "../shortcode.ts";
import { partsOf } from "../state.ts";
import { lookAttributes, lookCss, type PinnedScript } from "../look.ts";
import { type Maker, SHOWN, stylePieces } from "./maker.ts";

/** The custom element. */
export const element: Maker = (base, figure, look) => {
  const html = elementSnippet(base, figure, look);
  const { origin } = new URL(base);
  return {
    pieces: [{ label: "HTML", text: html }, ...stylePieces(look)],
    choices: [...SHOWN, "script"],
    preview: { kind: "html", html, css: lookCss(look) },
    themeFrom: "data-theme-from",
    policy: `script-src ${origin}; frame-src ${origin}; img-src ${origin}`,
  };
};

/** The tag of the script as the fields of an object. */
const scriptFields = (base: string, script?: PinnedScript): string => {
  const integrity = script ? ` integrity: "${script.integrity}",` : "";
  return `src: "${loaderAddress(base, script)}",${integrity} crossorigin: "anonymous"`;
};

/** The custom element in MDX. React 18 runs no script of a page that is reached by a link; Docusaurus can bring it to all pages. */
export const mdx: Maker = (base, figure, look) => {
  const made = element(base, figure, look);
  const config = `scripts: [{ async: true, ${scriptFields(base, look.script)} }],`;
  return {
    ...made,
    pieces: [...made.pieces, { label: "docusaurus.config.js, with React 18", text: config }],
  };
};

/** What VitePress has to know of the element, once for all pages. */
const vitePressConfig = (base: string, script?: PinnedScript): string =>
  lines(
    "export default {",
    `  head: [["script", { async: "", ${scriptFields(base, script)} }]],`,
    `  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "softmax-figure" } } },`,
    "};",
  );

/** The custom element in a page that Vue takes over: it must know the element, and find no script in the page. */
export const vue: Maker = (base, figure, look) => ({
  ...element(base, figure, look),
  pieces: [
    { label: "Markdown", text: elementMarkup(base, figure, look) },
    { label: "Configuration", text: vitePressConfig(base, look.script) },
    ...stylePieces(look),
  ],
});

/** The custom element as a raw block of Pandoc, which nothing reads as Markdown. */
export const fenced: Maker = (base, figure, look) => ({
  ...element(base, figure, look),
  pieces: [
    { label: "Markdown", text: lines("```{=html}", elementSnippet(base, figure, look), "```") },
    ...stylePieces(look),
  ],
});

/** A shortcode of Hugo that makes the element. */
export const hugo: Maker = (base, figure, look) => ({
  ...element(base, figure, look),
  pieces: [
    { label: "Markdown", text: hugoCall(figure, look) },
    { label: "layouts/shortcodes/softmax.html", text: hugoShortcode(base, look.script) },
    ...stylePieces(look),
  ],
});

/** An include of Jekyll that makes the element. */
export const jekyll: Maker = (base, figure, look) => ({
  ...element(base, figure, look),
  pieces: [
    { label: "Markdown", text: jekyllCall(figure, look) },
    { label: "_includes/softmax.html", text: jekyllInclude(base, look.script) },
    ...stylePieces(look),
  ],
});

/** A directive of MyST for a module that makes the element, with its attributes as JSON. */
export const directive: Maker = (base, figure, chosen) => {
  const look = { ...chosen, theming: {} };
  const attributes = {
    site: base,
    figure: figure.id,
    ...partsOf(figure.query),
    ...lookAttributes(look),
  };
  const { preview } = element(base, figure, look);
  return {
    pieces: [
      {
        label: "Markdown",
        text: lines(
          `\`\`\`{anywidget} ${widgetAddress(base, "figure")}`,
          JSON.stringify(attributes, null, 2).replaceAll("\n  ", "\n"),
          "```",
        ),
      },
    ],
    choices: ["view", "caption", "controls", "theme"],
    preview,
    themeFrom: "data-theme-from",
  };
};
