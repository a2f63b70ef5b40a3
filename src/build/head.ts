import { type Page, rootFrom } from "../pages.ts";
import { oembedFile } from "./oembed.ts";

/** Where the site will stand for everybody, with a slash at the end; undefined if nobody has said so. */
export const PUBLIC_URL = process.env["SITE_URL"];

/** The same, or where it stands on this machine: pictures in link previews need a full address. */
export const SITE_URL = PUBLIC_URL ?? "http://localhost:4173/";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The full address of `path` under the site's root. */
export const addressOf = (path: string): string =>
  new URL(path.replace(/index\.html$/, ""), SITE_URL).href;

const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, text]) => `${key}="${escape(text)}"`)
    .join(" ")} />`;

/** The head of `page`: title, description, where the site's root is, what a pasted link shows, where its oEmbed is. */
export function headOf(page: Page): string {
  const { title, description, content } = page;
  return [
    `<title>${escape(title)}</title>`,
    tag("meta", { name: "description", content: description }),
    tag("meta", { name: "site-root", content: rootFrom(page) }),
    ...(content.kind === "embed" ? embedHead(content.figure) : sharedHead(page)),
  ].join("\n    ");
}

/** A framed figure is not a page to be found: what is found and shared is the figure's own page. No tab shows its icon. */
const embedHead = (figure: string): string[] => [
  tag("link", { rel: "icon", href: "data:," }),
  tag("meta", { name: "robots", content: "noindex" }),
  tag("link", { rel: "canonical", href: addressOf(`fig/${figure}/`) }),
];

function sharedHead({ file, title, description, content, picture }: Page): string[] {
  const property = (name: string, text: string): string =>
    tag("meta", { property: name, content: text });
  return [
    tag("link", { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }),
    property("og:type", "article"),
    property("og:title", title),
    property("og:description", description),
    property("og:url", addressOf(file)),
    property("og:image", addressOf(picture.file)),
    property("og:image:width", "1200"),
    property("og:image:height", "630"),
    property("og:image:alt", picture.shows),
    tag("meta", { name: "twitter:card", content: "summary_large_image" }),
    tag("link", { rel: "canonical", href: addressOf(file) }),
    ...(content.kind === "figure" ? [discovery(oembedFile(content), title)] : []),
  ];
}

/** How hosts find the oEmbed description of a pasted address. */
const discovery = (file: string, title: string): string =>
  tag("link", {
    rel: "alternate",
    type: "application/json+oembed",
    href: addressOf(file),
    title,
  });
