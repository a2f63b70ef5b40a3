import { heightOnPhones } from "../../../src/embed/sizes.ts";
import { elementSnippet } from "../../../src/embed/snippets/element.ts";
import { iframeSnippet } from "../../../src/embed/snippets/iframe.ts";
import { plainLook } from "../../../src/embed/snippets/look.ts";
import { texts } from "../../../src/figures/texts.ts";

const { title, caption } = texts.dial;
/** The figure that is pasted into a page of somebody else's. */
export const FIGURE = {
  id: "dial",
  title,
  caption,
  alt: caption,
  query: [["t", "0.5"]] as const,
  preset: undefined,
  height: heightOnPhones("dial"),
};
/** How it fits itself into that page. */
export const LOOK = plainLook;
/** The two ways in which it is pasted. */
export const SNIPPETS = { frame: iframeSnippet, element: elementSnippet } as const;
