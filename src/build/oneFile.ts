import type { EnvironmentOptions, Plugin, Rolldown } from "vite";
import { wholeArticle } from "./site.ts";
import { PUBLIC_URL } from "./head.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { LICENSES, licensesOf, modulesIn, siteFonts } from "./licenses.ts";
import { filePolicy, PAGE_POLICY, policyTag } from "./policy.ts";

/** The article and its chapters with everything inside, for a course page or a stick: it works offline and from `file:`. */
const { file: ONE_FILE } = wholeArticle;

/** How `ONE_FILE` is built from the page at `input`: one script, one style sheet, fonts and all inside it. */
export const oneFileEnvironment = (input: string): EnvironmentOptions => ({
  consumer: "client",
  build: {
    outDir: "dist",
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: Infinity,
    rollupOptions: { input, output: { codeSplitting: false } },
  },
});

/** Puts the script and the style sheet of `ONE_FILE` into its page, and leaves nothing else. */
export function oneFile(): Plugin {
  return {
    name: "one-file",
    applyToEnvironment: ({ name }) => name === "file",
    generateBundle: {
      order: "post",
      handler: (_, bundle) => putInside(bundle),
    },
  };
}

function putInside(bundle: Rolldown.OutputBundle): void {
  const files = Object.values(bundle);
  const page = files.find(({ fileName }) => fileName === ONE_FILE);
  if (page?.type !== "asset") throw new Error(`${ONE_FILE} was not made`);
  const script = files.map((file) => (file.type === "chunk" ? file.code : "")).join("");
  const sheet = files
    .filter(({ fileName }) => fileName.endsWith(".css"))
    .map((file) => (file.type === "asset" ? String(file.source) : ""))
    .join("");
  const html = onDisk(String(page.source), PUBLIC_URL)
    .replaceAll(/\s*<link rel="(?:stylesheet|icon|modulepreload)"[^>]*>/g, "")
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace("</head>", () => `<style>${sheet}</style>\n  </head>`)
    .replace(`href="${LICENSES}"`, 'href="#licenses"')
    .replace("</main>", () => `${licensesIn(files)}</main>`)
    .replace("</body>", () => `<script type="module">${unending(script)}</script>\n  </body>`);
  page.source = html.replace(policyTag(PAGE_POLICY), () => policyTag(filePolicy(html, PUBLIC_URL)));
  for (const { fileName } of files) if (fileName !== ONE_FILE) delete bundle[fileName];
}

/** The licences of what `files` hold, where the page's link to them leads. */
const licensesIn = (files: Rolldown.OutputBundle[string][]): string =>
  `<details id="licenses" class="sx-sources"><summary>Licences of what is in this file</summary><pre style="white-space:pre-wrap">${escapeHtml(
    licensesOf([...modulesIn(files), ...siteFonts]),
  )}</pre></details>`;

/** A script that holds no tag that would end it. */
const unending = (script: string): string => script.replaceAll(/<(?=\/script|!--)/gi, "\\x3c");

/**
 * `html` as a file on somebody's disk, which has no pages beside it and no address that others could reach: its links, as
 * in `<a href="teach/">`, its *Embed* and the links that it copies lead to the site at `site`. Without a `site`, the words
 * of the links stay as plain text, and there is nothing to embed.
 */
export function onDisk(html: string, site: string | undefined): string {
  const link = (path: string, words: string): string =>
    site === undefined ? words : `<a href="${new URL(path, site).href}">${words}</a>`;
  const linked = html.replaceAll(
    /<a href="(?:\.\/)?((?:[\w-]+\/)+)">(.*?)<\/a>/g,
    (_, path: string, words: string) => link(path, words),
  );
  return site === undefined
    ? linked.replaceAll(/<button[^>]* data-embed="[^>]*>.*?<\/button>/g, "")
    : linked.replace(
        /<meta name="site-root" content="[^"]*"/,
        () => `<meta name="site-root" content="${new URL(site).href}"`,
      );
}
