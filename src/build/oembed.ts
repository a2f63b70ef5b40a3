import { CARD, type FigureContent, type FilmContent, type Page } from "../pages/page.ts";
import { filmFrame } from "../pages/filmFrame.ts";
import { FILM_HEIGHTS } from "../embed/snippets/film.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { UNFOLDED } from "../embed/snippets/ways/frames.ts";
import { VIEW } from "../panel/view.ts";
import { heightAt } from "../embed/sizes.ts";

/** The design width of a framed figure, in CSS pixels. */
const WIDTH = 720;
/** The tallest frame that WordPress leaves as it is, in CSS pixels (`wp_filter_oembed_result`, wp-embed.js). */
const TALLEST = 1000;

/**
 * The oEmbed 1.0 description of the `page` of a figure or of the film (oembed.com), its addresses under `root`. The quotation
 * before the frame is what WordPress needs to fit the frame's height (`wp_maybe_enqueue_oembed_host_js`: without one its script does
 * not come), and what is left where frames are taken out; for it WordPress hides the frame until a height is heard. A figure is
 * compact: WordPress cuts what is taller than 1,000 px, and adds a border to frames that do not refuse one.
 */
export function oembedOf(
  { title, file, picture }: Page,
  content: FigureContent | FilmContent,
  root: string,
): string {
  const under = (path: string): string => new URL(path, root).href;
  const page = under(file.replace(/index\.html$/, ""));
  const frame = under(content.kind === "film" ? filmFrame(content.scene) : figureFrame(content));
  const height = Math.min(TALLEST, heightOf(content) ?? TALLEST);
  const [text, src] = [title, frame].map(escapeHtml);
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title,
    provider_name: "How Hot Is a Word?",
    provider_url: root,
    cache_age: 86_400,
    width: WIDTH,
    height,
    thumbnail_url: under(picture.file),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    html: `<blockquote><a href="${escapeHtml(page)}">${text}</a></blockquote><iframe src="${src}" width="${WIDTH}" height="${height}" frameborder="0" title="${text}"></iframe>`,
  });
}

const figureFrame = ({ figure, preset }: FigureContent): string =>
  `embed/${figure}/?v=1${preset ? `&${preset.query}` : ""}&${VIEW}=${UNFOLDED}`;

const heightOf = (content: FigureContent | FilmContent): number | undefined =>
  content.kind === "film" ? FILM_HEIGHTS.page : heightAt(content.figure, WIDTH, UNFOLDED);
