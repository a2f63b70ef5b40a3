import { isPublic } from "../panel/siteRoot.ts";

/** How this work is cited. `CITATION.cff` at the root of the repository says the same. */
export const work = {
  title: "How Hot Is a Word? Softmax and temperature, explained",
  author: "The softmax-temperature authors",
  year: 2026,
  version: "0.1.0",
} as const;

/** The line that stands under every picture of a figure. */
export const CREDIT = "How Hot Is a Word? Softmax with temperature, an interactive explainer.";

/**
 * The BibTeX entry of the work that stands at `url`; of a copy on somebody’s computer, without an address. Double braces
 * keep capitals, and the authors one name.
 */
export const bibtex = (url: string): string =>
  [
    "@misc{how-hot-is-a-word,",
    `  author  = {{${work.author}}},`,
    `  title   = {{${work.title}}},`,
    `  year    = {${work.year}},`,
    `  version = {${work.version}},`,
    ...(isPublic(url) ? [`  url     = {${url.replace(/[{}\\]/g, encodeURIComponent)}},`] : []),
    "}",
  ].join("\n");
