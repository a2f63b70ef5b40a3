import type { ReactNode } from "react";
import { type ChapterId, chapterOf, chapters } from "../words/chapters.ts";
import { proses } from "./proses.ts";
import { labels, minutesOf } from "./words.ts";

/** A chapter: where one comes from, its prose and figures, and where one goes on to. */
export function ChapterPage({
  id,
  root,
}: {
  readonly id: ChapterId;
  /** The relative address of the site's root. */
  readonly root: string;
}): ReactNode {
  const { title, minutes, about } = chapterOf(id);
  const Prose = proses[id];
  const at = chapters.findIndex((chapter) => chapter.id === id);
  const [before, after] = [chapters[at - 1], chapters[at + 1]];
  return (
    <>
      <h1 className="sx-leaf">{title}</h1>
      <p className="sx-dek">{about}</p>
      <p className="sx-byline">{minutesOf(minutes)}</p>
      <Prose />
      <nav className="sx-onward" aria-label={labels.chapters}>
        {before ? (
          <a href={`${root}depth/${before.id}/`} rel="prev">
            ‹ {before.title}
          </a>
        ) : (
          <a href={root} rel="prev">
            {`‹ ${labels.toArticle}`}
          </a>
        )}
        {after ? (
          <a href={`${root}depth/${after.id}/`} rel="next">
            {after.title} ›
          </a>
        ) : (
          <a href={root}>{`${labels.toArticle} ›`}</a>
        )}
      </nav>
    </>
  );
}
