import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serve } from "../../src/build/serve.mjs";
import { hostNamed, hosts, offerFor } from "../../src/embed/snippets/hosts.ts";
import { onPage } from "../site/hosts/onPage.ts";
import { FIGURE, LOOK } from "../site/hosts/pasted.ts";
import { type Builder, type Built, type Pasted, PASTED } from "./builder.ts";
import { notebooks } from "./builders/notebooks.ts";
import { sites } from "./builders/sites.ts";
import { slides } from "./builders/slides.ts";
import { expectPlaced } from "./expectPlaced.ts";
import { createProject, type Project } from "./project.ts";

/** Each of them runs on the machine, and makes its pages of what the dialog says, to the letter. */
const builders: readonly Builder[] = [...sites, ...slides, ...notebooks];

/** What the dialog gives to an author at `host`, for the dial at T = 0.5. */
function pastedFor({ host }: Builder): Pasted {
  const site = { base: inject("siteUrl"), reachable: true, oembed: false };
  const piecesOf = (view: (typeof PASTED)[number]) =>
    offerFor(hostNamed(host), site, FIGURE, { ...LOOK, view }).pieces;
  return { full: piecesOf("full"), compact: piecesOf("compact") };
}

describe.for(builders)("$name", (builder) => {
  let project: Project;
  let built: Built;
  let url: string;
  let close = (): unknown => undefined;
  const missing = builder.missing?.();

  beforeAll(async () => {
    if (missing !== undefined) return;
    project = createProject();
    built = builder.build(project, pastedFor(builder));
    // What browsers ask every site for.
    writeFileSync(join(built.folder, "favicon.ico"), "");
    const server = await serve({ dir: built.folder, port: 0 });
    // Our pages are on localhost; to a browser this is another site.
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    close = () => server.close();
  }, 400_000);
  afterAll(() => {
    close();
    project?.remove();
  });

  for (const view of PASTED)
    // oxlint-disable-next-line vitest/expect-expect -- `expectPlaced` does
    test(`shows the dial, ${view}, whole and in its place, and it can be worked`, async ({
      skip,
    }) => {
      if (missing !== undefined) return skip(missing);
      const path = built.paths[view];
      if (path === undefined) return skip("no slide has room for all of a figure");
      await onPage(url + path, (page, frame) => expectPlaced(page, frame, builder));
    });
});

test("what the dialog offers and nothing here can run is known", () => {
  const run = new Set<string>(builders.map(({ host }) => host));
  expect(hosts.map(({ id }) => id).filter((id) => !run.has(id))).toEqual([
    // Services, and a program, that are not to be had here; WordPress and Ghost were run by hand.
    "ghost",
    "medium",
    "substack",
    "wordpress",
    "notion",
    "obsidian",
    // Run by the tests of the package, of Python, of codes and of courses.
    "docusaurus",
    "react",
    "office",
    "jupyter",
    "course",
    "readme",
  ]);
});
