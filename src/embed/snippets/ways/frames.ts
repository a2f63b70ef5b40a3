import { embedAddress, shareAddress } from "../addresses.ts";
import { elementSnippet } from "../element.ts";
import { plainLook } from "../look.ts";
import { bareFrame, frameHeight, iframeSnippet } from "../iframe.ts";
import type { View } from "../../../panel/view.ts";
import { lookCss } from "../look.ts";
import { type Maker, SHOWN, stylePieces } from "./maker.ts";

/** The view in which oEmbed gives a figure to a page. */
export const UNFOLDED: View = "compact";

/** The address of the figure's page, which the host unfolds. */
export const page: Maker = (base, figure) => ({
  pieces: [{ label: "Address", text: shareAddress(base, figure) }],
  preview: {
    kind: "frame",
    address: embedAddress(base, figure, { ...plainLook, view: UNFOLDED }),
  },
});

/** The address for a frame that the host makes. */
export const frame: Maker = (base, figure, look) => {
  const address = embedAddress(base, figure, { ...look, height: "auto" });
  return {
    pieces: [{ label: "Address", text: address }],
    choices: SHOWN,
    preview: { kind: "frame", address },
  };
};

/** A bare frame. */
export const iframe: Maker = (base, figure, look) => {
  const html = iframeSnippet(base, figure, look);
  const { origin } = new URL(base);
  return {
    pieces: [{ label: "HTML", text: html }],
    choices: [...SHOWN, "height", look.height === "fixed" ? "width" : "script"],
    preview: { kind: "html", html },
    ...(look.height === "auto" && { themeFrom: "data-theme-from" }),
    policy:
      look.height === "auto" ? `frame-src ${origin}; script-src ${origin}` : `frame-src ${origin}`,
  };
};

/** A frame of one line for a page where no script of ours runs: as tall as the figure is on a phone. */
export const note: Maker = (base, figure, chosen) => {
  const look = { ...chosen, height: "fixed" } as const;
  return {
    pieces: [{ label: "HTML", text: bareFrame(base, figure, look, frameHeight(figure, look)) }],
    choices: [...SHOWN, "width"],
    preview: { kind: "frame", address: embedAddress(base, figure, look) },
  };
};

/** The width of a slide's text, in CSS pixels, and the height that a heading leaves of 720. */
const [SLIDE_WIDTH, SLIDE_ROOM] = [800, 540];

const SCROLLS =
  "A slide has no room for all of this figure: its frame scrolls. Others fit, in the size “compact”.";

/** A frame of one line for a slide: as tall as the figure is there, without its caption. */
export const slide: Maker = (base, figure, chosen) => {
  const look = { ...chosen, caption: false, height: "fixed", width: SLIDE_WIDTH } as const;
  const height = frameHeight(figure, look);
  const text = bareFrame(base, figure, look, Math.min(height, SLIDE_ROOM));
  return {
    pieces: [{ label: "HTML", text }],
    choices: ["view", "controls", "theme", "theming"],
    preview: { kind: "frame", address: embedAddress(base, figure, look) },
    ...(height > SLIDE_ROOM && { note: SCROLLS }),
  };
};

/** What has no place between two backticks of JavaScript. */
const inTemplate = (html: string): string =>
  html.replace(/[`\\$]/g, (character) => `&#${character.charCodeAt(0)};`);

/** For Observable: HTML for Framework's Markdown; for a notebook, whose cells run no script of HTML, a frame. */
export const cells: Maker = (base, figure, look) => {
  const html = elementSnippet(base, figure, look);
  const fixed = { ...look, height: "fixed" } as const;
  const bare = bareFrame(base, figure, fixed, frameHeight(figure, fixed));
  return {
    pieces: [
      { label: "Framework", text: html },
      { label: "Notebook", text: `html\`${inTemplate(bare)}\`` },
      ...stylePieces(look),
    ],
    choices: [...SHOWN, "width", "script"],
    preview: { kind: "html", html, css: lookCss(look) },
    themeFrom: "data-theme-from",
  };
};
