import { rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { serve } from "../../src/build/serve.mjs";
import { buildDocusaurus } from "../site/hosts/docusaurus.ts";
import { expectWorking, MOST_SHIFT, shiftOf } from "../site/hosts/expectWorking.ts";
import { onPage } from "../site/hosts/onPage.ts";
import { FIGURE, LOOK, SNIPPETS } from "../site/hosts/pasted.ts";

let url: string;
let end: () => void;

beforeAll(async () => {
  const site = inject("siteUrl");
  const { folder, built } = buildDocusaurus({
    frame: SNIPPETS.frame(site, FIGURE, LOOK),
    element: SNIPPETS.element(site, FIGURE, LOOK),
  });
  const server = await serve({ dir: built, port: 0 });
  // Our pages are on localhost; to a browser this is another site.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  end = () => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}, 400_000);
afterAll(() => end());

test.for(["frame", "element"] as const)(
  "on a page of Docusaurus itself the %s, pasted into MDX as it is, shows the figure and can be worked",
  (kind) =>
    onPage(`${url}${kind}`, async (page, frame) => {
      expect(await shiftOf(page)).toBeLessThanOrEqual(MOST_SHIFT);
      await expectWorking(page, frame);
    }),
);
