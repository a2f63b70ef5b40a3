/** A page of the site: the path of its HTML file and what its head says. */
export interface Page {
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

/** Every page of the site. */
export const pages: readonly Page[] = [
  {
    file: "index.html",
    title: "How Hot Is a Word? Softmax and temperature, explained",
    description:
      "How a language model turns scores into a choice, and what temperature does to that choice. Drag the dial and see: softmax, from the first score to the last roll of the dice.",
  },
];

/** The page at `path` (leading slash and query ignored; a folder is its `index.html`). */
export const pageAt = (path: string): Page | undefined => {
  const bare = path.replace(/^\//, "").replace(/[?#].*$/, "");
  const file = bare === "" || bare.endsWith("/") ? `${bare}index.html` : bare;
  return pages.find((page) => page.file === file);
};
