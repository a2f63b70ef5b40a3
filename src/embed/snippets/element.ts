import { heightAt } from "../sizes.ts";
import { shareAddress, stillAddress } from "./addresses.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { type FigureInState, hasOwnWords } from "./figure.ts";
import { type Look, lookAttributes } from "./look.ts";
import { lines, loaderTag, nameOf, tagBody } from "./html.ts";
import { partsOf } from "./state.ts";

/** How wide the column of a blog is, in CSS pixels: its figure's height is kept until the figure is there. */
export const COLUMN = 650;
/** The width of that room. On a phone it fits into the page. */
export const ROOM = 280;
/** As wide as its column, and no wider than figures are, without a word of style. */
const SIZES = "(max-width: 640px) 90vw, 600px";
/** How wide every SVG still is in itself, in CSS pixels. */
const SVG_WIDTH = 728;

/**
 * The custom element with a link inside: that is what feeds, readers without scripts, and hosts that strip unknown
 * elements are left with. The link has the still in a canvas: where scripts run, a canvas is empty room of the figure's
 * height, and nothing fetches the picture; where none run, and where it is stripped, the picture in it shows. Of words of
 * one's own there is no still.
 */
export const elementSnippet = (base: string, figure: FigureInState, look: Look): string =>
  lines(elementMarkup(base, figure, look), loaderTag(base, look.script));

/** The same without the script, for pages that have it from elsewhere. */
export function elementMarkup(base: string, figure: FigureInState, look: Look): string {
  const element = tagBody("softmax-figure", {
    figure: figure.id,
    ...partsOf(figure.query),
    ...lookAttributes(look),
  });
  const link = tagBody("a", { href: shareAddress(base, figure) });
  const name = escapeText(nameOf(figure.title));
  if (hasOwnWords(figure))
    return lines(`<${element}>`, `<${link}>${name}</a>`, "</softmax-figure>");
  const height = heightAt(figure.id, COLUMN, look.view);
  const room = tagBody("canvas", {
    width: String(ROOM),
    height: height === undefined ? undefined : String(height),
  });
  const still = pictureTag(
    escapeAttribute(stillAddress(base, figure, "svg")),
    escapeAttribute(figure.alt),
  );
  const inside = `<${link}><${room}>${still}</canvas>${name}</a>`;
  return lines(`<${element}>`, inside, "</softmax-figure>");
}

/** The still at `address`, as wide as its column. Both texts stand in attributes as they are. */
export const pictureTag = (address: string, alt: string): string =>
  `<img src="${address}" srcset="${address} ${SVG_WIDTH}w" sizes="${SIZES}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer" />`;
