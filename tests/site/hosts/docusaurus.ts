import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const VERSIONS = {
  "@docusaurus/core": "3.10.2",
  "@docusaurus/preset-classic": "3.10.2",
  "@mdx-js/react": "3.1.1",
  react: "19.3.1",
  "react-dom": "19.3.1",
};

const CONFIG = `module.exports = {
  title: "Handbook",
  url: "http://localhost",
  baseUrl: "/",
  favicon: "favicon.svg",
  onBrokenLinks: "ignore",
  presets: [["classic", { docs: { routeBasePath: "/" }, blog: false, pages: false, sitemap: false }]],
};`;

/** A page of a handbook, `snippet` pasted into it as it is, with an empty line before and after. */
const page = (path: string, snippet: string): string => `---
slug: /${path}
title: A page
---

<p id="before">Text of the host. <a id="start" href="#end">A link before</a></p>

${snippet}

<p><a id="end" href="#before">A link after</a></p>
<div style={{ height: 3000 }} />
`;

/** Has Docusaurus, from npm, make a site with one page for each of `snippets`, at the path that is its name; its folder. */
export function buildDocusaurus(snippets: Readonly<Record<string, string>>): {
  readonly folder: string;
  readonly built: string;
} {
  const folder = mkdtempSync(join(tmpdir(), "docusaurus-"));
  const files = {
    "package.json": JSON.stringify({ private: true, dependencies: VERSIONS }),
    "docusaurus.config.js": CONFIG,
    "static/favicon.svg": `<svg xmlns="http://www.w3.org/2000/svg"/>`,
    ...Object.fromEntries(
      Object.entries(snippets).map(([path, text]) => [`docs/${path}.mdx`, page(path, text)]),
    ),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  // Vitest's own NODE_ENV would be the site's.
  const { NODE_ENV: _, ...env } = process.env;
  const run = (command: string, ...args: readonly string[]): unknown =>
    execFileSync(command, args, { cwd: folder, env: { ...env, CI: "1" }, stdio: "pipe" });
  run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline");
  run(process.execPath, "node_modules/@docusaurus/core/bin/docusaurus.mjs", "build", "--no-minify");
  return { folder, built: join(folder, "build") };
}
