import type { Page } from "../pages.ts";

/** Where the site will stand, with a slash at the end: pictures in link previews need a full address. */
const SITE_URL = process.env["SITE_URL"] ?? "http://localhost:4173/";

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The head of `page`: title, description, and what a pasted link shows. */
export function headOf({ file, title, description }: Page): string {
  const address = new URL(file.replace(/index\.html$/, ""), SITE_URL).href;
  const picture = new URL("social.png", SITE_URL).href;
  const meta = [
    ["name", "description", description],
    ["property", "og:type", "article"],
    ["property", "og:title", title],
    ["property", "og:description", description],
    ["property", "og:url", address],
    ["property", "og:image", picture],
    ["property", "og:image:width", "1200"],
    ["property", "og:image:height", "630"],
    ["property", "og:image:alt", "A dial from 0 to infinity, and the words it makes likelier."],
    ["name", "twitter:card", "summary_large_image"],
  ] as const;
  return [
    `<title>${escape(title)}</title>`,
    ...meta.map(
      ([kind, name, content]) => `<meta ${kind}="${name}" content="${escape(content)}" />`,
    ),
    `<link rel="canonical" href="${escape(address)}" />`,
  ].join("\n    ");
}
