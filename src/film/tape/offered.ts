import { captionsPath, type Part, parts, pathOf, type Recording, shapes } from "./recordings.ts";
import { recordingText, takeText } from "./words.ts";

/** Where in a page its recordings are offered: a place that stays empty until there are any. */
const PLACE = /<div data-recordings="(\w+)">.*?<\/div>/gs;

/** `html`, a page that stands at `root` from the site's root, with links to those of `recordings` that it has a place for. */
export const withRecordings = (
  html: string,
  recordings: readonly Recording[],
  root: string,
): string =>
  html.replace(PLACE, (place: string, name: string) => {
    const part = parts.find((other) => other === name);
    return part ? placeOf(part, linksTo(part, recordings, root)) : place;
  });

const placeOf = (part: Part, links: readonly string[]): string =>
  `<div data-recordings="${part}">${
    links.length > 0 ? `<p>${takeText.save}</p><ul>${links.join("")}</ul>` : ""
  }</div>`;

function linksTo(part: Part, recordings: readonly Recording[], root: string): readonly string[] {
  const own = recordings.filter((recording) => recording.part === part);
  if (own.length === 0) return [];
  return [
    ...own.map((recording) =>
      link(
        root + pathOf(recording),
        recordingText(recording.kind, shapes[recording.shape], recording.bytes),
      ),
    ),
    link(root + captionsPath(part), takeText.captions),
  ];
}

const link = (address: string, text: string): string =>
  `<li><a href="${address}" download>${text}</a></li>`;
