import { filmed } from "../../figures/states.ts";
import { embedAddress, shareAddress, stillAddress, type StillKind } from "./addresses.ts";
import { componentSnippet, importSnippet, installSnippet } from "./component.ts";
import { elementSnippet } from "./element.ts";
import { type FigureInState, hasStill, type Look, plainLook } from "./figure.ts";
import { iframeSnippet } from "./iframe.ts";
import { markdownSnippet } from "./markdown.ts";
import type { Download, Offer, Preview } from "./offer.ts";

/** What a way makes of a figure; the host adds what to do with it. */
type Made = Omit<Offer, "steps">;

/** Makes an offer from the site's root, a figure and its look. */
type Maker = (base: string, figure: FigureInState, look: Look) => Made;

const OTHER_STILL =
  "There is no picture of this very state. This one shows how the figure begins; the link leads to your state.";

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

const plainFrame = (base: string, figure: FigureInState): Preview => ({
  kind: "frame",
  address: embedAddress(base, figure, plainLook),
});

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
    preview: plainFrame(base, figure),
  }),
  /** The address for a frame that the host makes. */
  frame: (base, figure, { theme, caption }) => {
    const address = embedAddress(base, figure, { ...plainLook, theme, caption });
    return {
      pieces: [{ label: "Address", text: address }],
      downloads: [],
      choices: ["caption", "theme"],
      preview: { kind: "frame", address },
    };
  },
  /** The custom element. */
  element: (base, figure, look) => {
    const html = elementSnippet(base, figure, look);
    const { origin } = new URL(base);
    return {
      pieces: [{ label: "HTML", text: html }],
      downloads: [],
      choices: ["caption", "theme"],
      preview: { kind: "html", html },
      policy: `script-src ${origin}; frame-src ${origin}; img-src ${origin}`,
    };
  },
  /** A bare frame. */
  iframe: (base, figure, look) => {
    const html = iframeSnippet(base, figure, look);
    const { origin } = new URL(base);
    return {
      pieces: [{ label: "HTML", text: html }],
      downloads: [],
      choices: ["caption", "theme", "height"],
      preview: { kind: "html", html },
      policy:
        look.height === "auto"
          ? `frame-src ${origin}; script-src ${origin}`
          : `frame-src ${origin}`,
    };
  },
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
