import { expect, test } from "vitest";
import { figureIds } from "../../src/figures/ids.ts";
import { hosts, offerFor } from "../../src/embed/snippets/hosts.ts";
import {
  SITE,
  figureAt,
  LOOKS,
  parseHtml,
  renderMdx,
  type Seen,
  statesOf,
} from "./snippetTrees.ts";

const described = ({ name, attributes, within }: Seen): string =>
  JSON.stringify([name, Object.entries(attributes).toSorted(), within]);

/** React moves scripts to the front, so order does not count. */
const elementsOf = (html: string): string[] =>
  parseHtml(html)
    .elements.filter(({ name }) => name !== "p")
    .map(described)
    .toSorted();

test.for(figureIds)("MDX and React make of every snippet of %s what a browser does", async (id) => {
  const snippets = new Set(
    hosts.flatMap((host) =>
      statesOf(id).flatMap((query) =>
        LOOKS.flatMap((look) => {
          const { preview } = offerFor(host, SITE, figureAt(id, query), look);
          return preview.kind === "html" ? [preview.html] : [];
        }),
      ),
    ),
  );
  expect(snippets.size).toBeGreaterThan(4);
  for (const html of snippets) {
    const rendered = await renderMdx(html);
    expect(elementsOf(rendered)).toEqual(elementsOf(html));
    expect(rendered.match(/<p>/g), "no other part of the snippet is a paragraph").toHaveLength(
      2 + (html.match(/<p>/g)?.length ?? 0),
    );
  }
});
