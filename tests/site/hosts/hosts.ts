import { readFileSync } from "node:fs";
import { hasHugo, hugoPage } from "./hugo.ts";

/** A page of somebody else's, with our snippet in it. */
export interface Host {
  readonly name: string;
  /** Whether the host's own code runs, as its package ships it, or only its rules are reproduced. */
  readonly real: boolean;
  readonly headers?: (site: string) => Readonly<Record<string, string>>;
  readonly html: (snippet: string) => string;
}

const shipped = (path: string): string =>
  readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), "utf8");

const TEXT = `<p id="before">Text of the host. <a id="start" href="#end">A link before</a></p>`;
const AFTER = `<p><a id="end" href="#before">A link after</a></p><div style="height:3000px"></div>`;

const page =
  (style = "", doctype = "<!doctype html>", attributes = "") =>
  (snippet: string): string =>
    `${doctype}<html lang="en"${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host</title><link rel="icon" href="data:,"><style>${style}</style></head><body>${TEXT}${snippet}${AFTER}</body></html>`;

const policy =
  (extra = "") =>
  (site: string): Readonly<Record<string, string>> => ({
    "Content-Security-Policy": `default-src 'none'; script-src ${site}; frame-src ${site}; img-src ${site} data:; style-src 'unsafe-inline'${extra}`,
  });

const HOSTILE = `* { font-size: 30px !important; direction: rtl; letter-spacing: 8px; color: red !important }
  svg { max-width: 50% } input { all: unset } iframe { border: 0 }`;

const post = (content: string): string =>
  page("article { max-width: 40em; margin: auto }")(`<article>\n${content}\n</article>`);

/** The hosts that are tried in a browser; WordPress, Ghost and Medium cannot be run here. */
export const hosts: readonly Host[] = [
  { name: "plain HTML", real: true, html: page() },
  { name: "quirks mode", real: true, html: page("", "") },
  {
    name: "a dark page",
    real: true,
    html: page(":root { color-scheme: dark; background: #111; color: #eee }"),
  },
  { name: "Tailwind preflight", real: true, html: page(shipped("tailwindcss/preflight.css")) },
  {
    name: "Bootstrap with small rems",
    real: true,
    html: page(
      `${shipped("bootstrap/dist/css/bootstrap.min.css").replaceAll("</", "<\\/")} html { font-size: 62.5% }`,
    ),
  },
  { name: "a hostile style sheet", real: true, html: page(HOSTILE) },
  { name: "a strict content security policy", real: true, headers: policy(), html: page() },
  {
    name: "Trusted Types",
    real: true,
    headers: policy("; require-trusted-types-for 'script'"),
    html: page(),
  },
  {
    name: "cross-origin isolation",
    real: true,
    headers: () => ({
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Opener-Policy": "same-origin",
    }),
    html: page(),
  },
  {
    name: "a sandboxed page",
    real: true,
    headers: () => ({ "Content-Security-Policy": "sandbox allow-scripts" }),
    html: page(),
  },
  hasHugo
    ? {
        name: "a post that Hugo made of Markdown",
        real: true,
        html: (snippet) => hugoPage(snippet, (content) => post(content)),
      }
    : {
        name: "a post like those that Hugo makes of Markdown (there is no Hugo here)",
        real: false,
        html: (snippet) => post(`<p>A post.</p>\n${snippet}\n<p>More of it.</p>`),
      },
];

/** Two slides of reveal.js, the figure on the first. */
export const slides: Host = {
  name: "reveal.js",
  real: true,
  html: (snippet) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Slides</title><link rel="icon" href="data:,"><style>${shipped("reveal.js/dist/reveal.css")}</style></head><body><div class="reveal"><div class="slides"><section>${snippet}</section><section>Two</section></div></div><script>${shipped("reveal.js/dist/reveal.js").replaceAll("</script", "<\\/script")}</script><script>Reveal.initialize({ transition: "none" })</script></body></html>`,
};

/** A page that leaves the height of its frame, which shows `src`, to the library open-iframe-resizer, and has nothing of ours. */
export const resizing = (src: string): Host => ({
  name: "open-iframe-resizer",
  real: true,
  html: () =>
    page()(
      `<iframe src="${src}" title="A figure" width="100%" height="200"></iframe><script>${shipped("@open-iframe-resizer/core/dist/index.umd.cjs").replaceAll("</script", "<\\/script")}</script><script>iframeResizer.initialize({}, "iframe")</script>`,
    ),
});
