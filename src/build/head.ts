import { FIRST_PAINT } from "../embed/firstPaint.ts";
import {
  CARD,
  type Content,
  isFramed,
  oembedFile,
  type Page,
  rootFrom,
  unfoldedIn,
} from "../pages/page.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { policyTag } from "./policy.ts";

/** Where the site will stand for everybody, with a slash at the end; undefined if nobody has said so. */
export const PUBLIC_URL = siteAt(process.env["SITE_URL"]);

/** The warning where the site is built without its public address. */
export const NO_ADDRESS =
  "SITE_URL is not set, so that link previews, the sitemap, oEmbed and the snippets of figures’ pages are left out, which need the site’s full address: set it as in SITE_URL=https://example.org/words/ npm run build.";

/** The site's root that `text` says. @throws RangeError if it is no address on the web */
export function siteAt(text: string | undefined): string | undefined {
  if (text === undefined || text === "") return undefined;
  if (!URL.canParse(text) || !/^https?:/i.test(text))
    throw new RangeError(`SITE_URL is “${text}”, and not an address such as https://example.org/.`);
  return new URL(text.endsWith("/") ? text : `${text}/`).href;
}

/** The full address of `path` under the site's root. */
export const addressOf = (path: string, site: string): string =>
  new URL(path.replace(/index\.html$/, ""), site).href;

const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, text]) => `${key}="${escapeHtml(text)}"`)
    .join(" ")} />`;

/**
 * The head of `page`: its content security `policy`, if it says one, title, where the site's root is, what a pasted link
 * shows, and if it is known where the `site` will stand, its picture and where its oEmbed is.
 */
export function headOf(page: Page, { policy, site }: HeadOptions): string {
  const { title, content } = page;
  return [
    ...(policy === undefined ? [] : [policyTag(policy)]),
    `<title>${escapeHtml(title)}</title>`,
    tag("meta", { name: "site-root", content: rootFrom(page) }),
    ...(isFramed(page) ? embedHead(homeOf(content), site) : sharedHead(page, site)),
  ].join("\n    ");
}

interface HeadOptions {
  readonly policy?: string | undefined;
  readonly site?: string | undefined;
}

/** A framed figure is not a page to be found: what is found and shared is the figure's own page. No tab shows its icon. */
const embedHead = (home: string, site: string | undefined): string[] => [
  `<script>${FIRST_PAINT}</script>`,
  tag("link", { rel: "icon", href: "data:," }),
  tag("meta", { name: "robots", content: "noindex" }),
  ...(site === undefined ? [] : [canonical(home, site)]),
];

/** Where what is framed has a page of its own. */
const homeOf = (content: Content): string =>
  content.kind === "embed" ? `fig/${content.figure}/` : "film/";

/** Where the page at `path` stands for everybody. The *Embed* dialog reads from it that the site has a public address. */
const canonical = (path: string, site: string): string =>
  tag("link", { rel: "canonical", href: addressOf(path, site) });

function sharedHead(page: Page, site: string | undefined): string[] {
  const { title, description } = page;
  return [
    tag("link", { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }),
    tag("meta", { name: "description", content: description }),
    property("og:type", "article"),
    property("og:title", title),
    property("og:description", description),
    ...(site === undefined ? [] : addressed(page, site)),
  ];
}

const property = (name: string, text: string): string =>
  tag("meta", { property: name, content: text });

/** What would be false without a full address. */
function addressed(page: Page, site: string): string[] {
  const { file, title, picture } = page;
  const unfolded = unfoldedIn(page);
  return [
    property("og:url", addressOf(file, site)),
    property("og:image", addressOf(picture.file, site)),
    property("og:image:width", String(CARD.width)),
    property("og:image:height", String(CARD.height)),
    property("og:image:alt", picture.shows),
    tag("meta", { name: "twitter:card", content: "summary_large_image" }),
    canonical(file, site),
    ...(unfolded ? [discovery(oembedFile(unfolded), title, site)] : []),
  ];
}

/** How hosts find the oEmbed description of a pasted address. */
const discovery = (file: string, title: string, site: string): string =>
  tag("link", {
    rel: "alternate",
    type: "application/json+oembed",
    href: addressOf(file, site),
    title,
  });
