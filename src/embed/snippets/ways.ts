import { directive, element, fenced, hugo, jekyll, mdx, vue } from "./ways/elements.ts";
import { cells, frame, iframe, note, page, slide } from "./ways/frames.ts";
import type { Maker } from "./ways/maker.ts";
import { component, course, notebook } from "./ways/modules.ts";
import { markdown, picture, talk } from "./ways/pictures.ts";

/** The ways in which a figure gets into a page. */
export const ways = {
  picture,
  markdown,
  talk,
  page,
  frame,
  iframe,
  note,
  slide,
  cells,
  element,
  mdx,
  vue,
  fenced,
  hugo,
  jekyll,
  directive,
  component,
  notebook,
  course,
} as const satisfies Readonly<Record<string, Maker>>;

/** The name of a way. */
export type Way = keyof typeof ways;
