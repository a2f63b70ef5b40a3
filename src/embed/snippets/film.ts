import { escapeText } from "./escape.ts";
import { lines, loaderTag, tagBody } from "./html.ts";

/** How tall the framed film is, in CSS px: on a phone 320 px wide, and in a page 720 px wide. Its frame asks for what it needs. */
export const FILM_HEIGHTS = { phone: 960, page: 802 } as const;

/** A film that somebody puts into a page: the site's root, and the paths of its frame and of its page, and what it is called. */
export interface FilmToEmbed {
  readonly base: string;
  readonly frame: string;
  readonly page: string;
  readonly title: string;
}

/** A frame for any page that takes HTML, and under it a link: hosts that strip frames leave that behind. */
export function filmSnippet({ base, frame, page, title }: FilmToEmbed): string {
  const body = tagBody("iframe", {
    "data-softmax-embed": true,
    src: new URL(frame, base).href,
    title,
    width: "100%",
    height: String(FILM_HEIGHTS.phone),
    frameborder: "0",
    loading: "lazy",
    referrerpolicy: "no-referrer",
    allow: "fullscreen",
  });
  const link = tagBody("a", { href: new URL(page, base).href });
  return lines(
    "<div>",
    `<${body}></iframe>`,
    `<p><${link}>${escapeText(title)}</a></p>`,
    "</div>",
    loaderTag(base),
  );
}
