import { filmed } from "../../../figures/states.ts";
import { STILL_WIDTH, stillHeight } from "../../sizes.ts";
import {
  filmAddress,
  shareAddress,
  stillAddress,
  type StillKind,
  stillName,
} from "../addresses.ts";
import { type FigureInState, hasStill } from "../figure.ts";
import { markdownSnippet } from "../markdown.ts";
import type { Download, Preview } from "../offer.ts";
import type { Made, Maker } from "./maker.ts";

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
  const preview: Preview = {
    kind: "image",
    address,
    alt: figure.alt,
    width: STILL_WIDTH,
    height: stillHeight(stillName(figure)),
  };
  return hasStill(figure) ? { preview } : { preview, note: OTHER_STILL };
};

const LINK = "Link to the live figure";
const ALT = "Alt text";
const FILM = "The whole idea as a film, to save as MP4 or GIF";

/** A picture to upload, its texts, and a link. */
export const picture: Maker = (base, figure) => ({
  ...still(base, figure),
  pieces: [
    { label: LINK, text: shareAddress(base, figure) },
    { label: ALT, text: figure.alt },
    { label: "Caption", text: figure.caption },
    { label: FILM, text: filmAddress(base) },
  ],
  downloads: downloads(base, figure, ["png", "gif"]),
});

/** A picture that stays where it is, in Markdown. */
export const markdown: Maker = (base, figure) => ({
  ...still(base, figure),
  pieces: [{ label: "Markdown", text: markdownSnippet(base, figure) }],
  downloads: downloads(base, figure, ["png", "svg", "gif"]),
});

/** Pictures for a slide, and a code that leads listeners to the live figure. */
export const talk: Maker = (base, figure) => {
  const address = shareAddress(base, figure);
  return {
    ...still(base, figure),
    pieces: [
      { label: LINK, text: address },
      { label: ALT, text: figure.alt },
      { label: FILM, text: filmAddress(base) },
    ],
    downloads: downloads(base, figure, ["gif", "png", "svg"]),
    code: { address, name: figure.id },
  };
};
