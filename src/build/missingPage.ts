import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGE_POLICY, policyTag } from "./policy.ts";

/** Where hosts look for what to show at an address that has nothing. */
export const MISSING_PAGE = "404.html";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const STYLES = ["layers", "reset", "tokens", "prose"];

/**
 * The page for an address that has nothing: one sentence and the way home. It is shown at any depth, where no relative
 * address would be right, so that all it needs is inside. `home` is the site's root.
 */
export const missingPage = (home = "/"): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    ${policyTag(PAGE_POLICY)}
    <title>Nothing is here · How Hot Is a Word?</title>
    <meta name="robots" content="noindex" />
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(read("public/favicon.svg").trim())}" type="image/svg+xml" />
    <style>
${STYLES.map((name) => read(`src/styles/${name}.css`)).join("")}    </style>
  </head>
  <body>
    <main id="main">
      <p class="sx-crumb"><a href="${home}">How Hot Is a Word?</a></p>
      <h1 class="sx-leaf">Nothing is at this address</h1>
      <p>The link may be old, or have lost a letter. <a href="${home}">The article is here.</a></p>
    </main>
  </body>
</html>
`;
