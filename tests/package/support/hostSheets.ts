import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compile } from "tailwindcss";
import typography from "@tailwindcss/typography";

const require = createRequire(import.meta.url);
const read = (path: string): string => readFileSync(require.resolve(path), "utf8");

/** A page that figures come into: its styles, and what stands around them. */
export interface HostSheet {
  readonly name: string;
  readonly css: string;
  /** The tag that opens what is around the figures. */
  readonly around: string;
}

/** What blogs do to elements, with and without ids, and in a layer that comes last. */
const BLOG = `
table { width: auto; border-spacing: 9px; border-collapse: separate; background: #eee }
td, th { border: 3px solid #999; padding: 12px; text-align: center; vertical-align: top }
tr:nth-child(odd) { background: #cde }
button { background: #06c; color: #fff; border: 0; border-radius: 20px; padding: 10px 30px; text-transform: uppercase }
input { width: 100%; padding: 12px; border: 4px solid #c0c; box-shadow: 0 0 9px red; appearance: none }
input[type="range"]::-webkit-slider-thumb { appearance: none; width: 50px; height: 50px; background: lime; border: 9px solid }
p, li { margin: 2em 0; line-height: 2.4; letter-spacing: 0.1em; text-indent: 3em; color: #a0a }
a { color: red; text-decoration: wavy underline }
a::after { content: " ↗" }
ul, ol { padding: 0 0 0 5em; list-style: square } li::marker { color: red; font-size: 2em }
svg { max-width: 40px; height: auto; fill: red; display: block } path, line, circle { stroke: lime; stroke-width: 9 }
h1, h2, h3, h4, [role="heading"] { font: italic 4em serif; text-transform: uppercase }
figure { margin: 3em; border: 5px solid } figcaption { font-size: 2em; text-align: center }
div span, b, strong, em, i { max-width: 60ch; line-height: 3; font-variant: small-caps }
label, summary, select, output, small, sup, sub { display: block; margin: 1em; font-size: 2em; color: red }
main * * * * { animation: none; transition: all 1s; text-shadow: 1px 1px red; outline: 1px solid lime }
#content div div *::before { content: "★"; position: static }
#content td, #content p, #content button, #content input, #content svg { margin: 9px; padding: 9px; background: pink }
body { font: italic 22px/2.5 cursive; letter-spacing: 0.2em; text-align: center; hyphens: auto; word-break: break-all }
@layer late { td, p, button { color: red; background: yellow; padding: 30px; border: 3px dotted } }
`;

/** What Tailwind makes of a page with typography, its own reset before it. */
async function prose(): Promise<string> {
  const { build } = await compile(
    `@layer theme, base, components, utilities; @import "tailwindcss"; @plugin "@tailwindcss/typography";`,
    {
      loadModule: async (id, base) => ({ path: id, base, module: typography }),
      loadStylesheet: async (id, base) => ({ path: id, base, content: read(`${id}/index.css`) }),
    },
  );
  return build(["prose", "prose-lg", "mx-auto"]);
}

/** Each with the styles of a sheet that many sites have, and one with what blogs write themselves. */
export const hostSheets = async (): Promise<readonly HostSheet[]> => [
  {
    name: "Bootstrap",
    css: read("bootstrap/dist/css/bootstrap.css"),
    around: `<main class="container-fluid">`,
  },
  {
    name: "Infima",
    css: read("infima/dist/css/default/default.css"),
    around: `<main class="markdown theme-doc-markdown">`,
  },
  {
    name: "Pico",
    css: read("@picocss/pico/css/pico.css"),
    around: `<main class="container-fluid">`,
  },
  { name: "Tailwind typography", css: await prose(), around: `<article class="prose prose-lg">` },
  {
    name: "GitHub’s Markdown",
    css: read("github-markdown-css/github-markdown-light.css"),
    around: `<article class="markdown-body">`,
  },
  { name: "a blog", css: BLOG, around: `<main id="content">` },
];
