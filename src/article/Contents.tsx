import type { ReactNode } from "react";
import { chapters, endings, type SectionTitle, sections } from "../words/chapters.ts";
import { Inside, useChapter } from "./components.tsx";
import { labels, minutesShort } from "./words.ts";

/** The article's parts and its chapters, folded into one bar until asked for; `islands/contents` marks where one is. */
export const Contents = (): ReactNode => (
  <nav className="sx-contents" aria-label={labels.contents} data-contents="">
    <details>
      <summary>
        {labels.contents} <span data-here="" />
      </summary>
      <ol>{sections.map(PartLink)}</ol>
      <ul>{endings.map(PartLink)}</ul>
      <p>{labels.deeper}</p>
      <ul>
        {chapters.map((chapter) => (
          <ChapterLink key={chapter.id} {...chapter} />
        ))}
        <li>
          <Inside to="film/">{labels.film}</Inside>
        </li>
        <li>
          <Inside to="questions/">{labels.questions}</Inside>
        </li>
      </ul>
    </details>
  </nav>
);

const PartLink = ({ id, title }: SectionTitle): ReactNode => (
  <li key={id}>
    <a href={`#${id}`}>{title}</a>
  </li>
);

const ChapterLink = ({ id, title, minutes }: (typeof chapters)[number]): ReactNode => (
  <li>
    <a href={useChapter(id)}>{title}</a> <small>{minutesShort(minutes)}</small>
  </li>
);
