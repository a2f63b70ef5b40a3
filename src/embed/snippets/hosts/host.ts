import type { View } from "../../../panel/view.ts";
import type { Way } from "../ways.ts";

/** One way to get a figure into a host's pages, and what to do. */
interface Route {
  readonly way: Way;
  /** One or two sentences to the author. */
  readonly steps: string;
}

/** A place where people publish. */
export interface Host {
  /** Kebab case. */
  readonly id: string;
  readonly name: string;
  readonly route: Route;
  /** The route where the first one would fail: of a state without a page of its own, of a site without oEmbed, of a figure that is too tall. */
  readonly elsewhere?: Route;
  /** The tallest frame that it makes of an address, in CSS pixels; taller ones are cut off. */
  readonly tallest?: number;
  /** The view that suits it, where that is not all of the figure: on a slide, and in a column that cuts tall frames. */
  readonly view?: View;
}

/** Places that somebody looks for together; by their names in the order of the alphabet. */
export interface HostGroup {
  readonly name: string;
  readonly hosts: readonly Host[];
}

/** How Markdown knows HTML for what it is. */
export const BLANK_LINES = "with a blank line above and below it.";
