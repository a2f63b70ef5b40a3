import { filmed } from "../../figures/states.ts";
import type { View } from "../../panel/view.ts";
import {
  embedAddress,
  frameQuery,
  loaderAddress,
  shareAddress,
  stillAddress,
  type StillKind,
} from "./addresses.ts";
import { componentSnippet, importSnippet, installSnippet } from "./component.ts";
import { elementMarkup, elementSnippet } from "./element.ts";
import { type FigureInState, hasStill, type Look, plainLook } from "./figure.ts";
import { lines } from "./html.ts";
import { iframeSnippet } from "./iframe.ts";
import { markdownSnippet } from "./markdown.ts";
import type { Download, Offer, Preview } from "./offer.ts";

/** What a way makes of a figure; the host adds what to do with it. */
type Made = Omit<Offer, "steps">;

/** Makes an offer from the site's root, a figure and its look. */
type Maker = (base: string, figure: FigureInState, look: Look) => Made;

const OTHER_STILL =
  "There is no picture of this very state. This one shows how the figure begins; the link leads to your state. “Take it with you” under the figure makes a picture of it as it stands.";

const FILES: Readonly<Record<StillKind, string>> = {
  png: "PNG, 1456 px wide",
  gif: "GIF, moving",
  svg: "SVG, sharp at any size",
};

const downloads = (
  base: string,
  figure: FigureInState,
  kinds: readonly StillKind[],
): readonly Download[] =>
  kinds
    .filter((kind) => kind !== "gif" || filmed.some((id) => id === figure.id))
    .map((kind) => ({ label: FILES[kind], address: stillAddress(base, figure, kind) }));

const still = (base: string, figure: FigureInState): Pick<Made, "preview" | "note"> => {
  const address = stillAddress(base, figure, "png");
  const preview: Preview = { kind: "image", address, alt: figure.alt };
  return hasStill(figure) ? { preview } : { preview, note: OTHER_STILL };
};

/** The view in which oEmbed gives a figure to a page. */
export const UNFOLDED: View = "compact";

const plainFrame = (base: string, figure: FigureInState): Preview => ({
  kind: "frame",
  address: embedAddress(base, figure, plainLook),
});

/** What VitePress has to know of the element, once for all pages. */
const vitePressConfig = (base: string): string =>
  lines(
    "export default {",
    `  head: [["script", { async: "", src: "${loaderAddress(base)}", crossorigin: "anonymous" }]],`,
    `  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === "softmax-figure" } } },`,
    "};",
  );

/** The custom element. */
const element: Maker = (base, figure, look) => {
  const html = elementSnippet(base, figure, look);
  const { origin } = new URL(base);
  return {
    pieces: [{ label: "HTML", text: html }],
    downloads: [],
    choices: ["view", "caption", "theme"],
    preview: { kind: "html", html },
    followsTheme: true,
    policy: `script-src ${origin}; frame-src ${origin}; img-src ${origin}`,
  };
};

/** The ways in which a figure gets into a page. */
export const ways = {
  /** A picture to upload, its texts, and a link. */
  picture: (base, figure) => ({
    ...still(base, figure),
    pieces: [
      { label: "Link to the live figure", text: shareAddress(base, figure) },
      { label: "Alt text", text: figure.alt },
      { label: "Caption", text: figure.caption },
    ],
    downloads: downloads(base, figure, ["png", "gif"]),
    choices: [],
  }),
  /** A picture that stays where it is, in Markdown. */
  markdown: (base, figure) => ({
    ...still(base, figure),
    pieces: [{ label: "Markdown", text: markdownSnippet(base, figure) }],
    downloads: downloads(base, figure, ["png", "svg", "gif"]),
    choices: [],
  }),
  /** The address of the figure's page, which the host unfolds. */
  page: (base, figure) => ({
    pieces: [{ label: "Address", text: shareAddress(base, figure) }],
    downloads: [],
    choices: [],
    preview: {
      kind: "frame",
      address: embedAddress(base, figure, { ...plainLook, view: UNFOLDED }),
    },
  }),
  /** The address for a frame that the host makes. */
  frame: (base, figure, { theme, caption, view }) => {
    const address = embedAddress(base, figure, { ...plainLook, theme, caption, view });
    return {
      pieces: [{ label: "Address", text: address }],
      downloads: [],
      choices: ["view", "caption", "theme"],
      preview: { kind: "frame", address },
    };
  },
  element,
  /** The custom element in a page that Vue takes over: it must know the element, and find no script in the page. */
  vue: (base, figure, look) => {
    const made = element(base, figure, look);
    return {
      ...made,
      pieces: [
        { label: "Markdown", text: elementMarkup(base, figure, look) },
        { label: "Configuration", text: vitePressConfig(base) },
      ],
    };
  },
  /** A bare frame. */
  iframe: (base, figure, look) => {
    const html = iframeSnippet(base, figure, look);
    const { origin } = new URL(base);
    return {
      pieces: [{ label: "HTML", text: html }],
      downloads: [],
      choices: ["view", "caption", "theme", "height"],
      preview: { kind: "html", html },
      followsTheme: look.height === "auto",
      policy:
        look.height === "auto"
          ? `frame-src ${origin}; script-src ${origin}`
          : `frame-src ${origin}`,
    };
  },
  /** A course of its own for learning platforms, or a frame in a page of theirs. */
  course: (base, figure, look) => ({
    course: {
      figure: figure.id,
      title: figure.title,
      caption: figure.caption,
      query: frameQuery(figure, { ...look, height: "auto" }),
      address: shareAddress(base, figure),
    },
    pieces: [{ label: "HTML", text: iframeSnippet(base, figure, { ...look, height: "fixed" }) }],
    downloads: [],
    choices: ["caption", "theme"],
    preview: plainFrame(base, figure),
  }),
  /** The React component. */
  component: (base, figure) => ({
    pieces: [
      { label: "Component", text: componentSnippet(figure) },
      { label: "Imports", text: importSnippet },
      { label: "Installation", text: installSnippet },
    ],
    downloads: [],
    choices: [],
    preview: plainFrame(base, figure),
  }),
} as const satisfies Readonly<Record<string, Maker>>;

/** The name of a way. */
export type Way = keyof typeof ways;
