import type { ReactNode } from "react";
import { chapters } from "../words/chapters.ts";
import Article from "./article.mdx";
import { useChapter } from "./components.tsx";
import { Contents } from "./Contents.tsx";
import { proses } from "./proses.ts";
import { labels } from "./words.ts";

/** The article and its contents. */
const Reading = (): ReactNode => (
  <>
    <Contents />
    <Article />
  </>
);

/** The article, its contents, and the way on to the first chapter. */
export function ArticlePage(): ReactNode {
  const [{ id, title }] = chapters;
  return (
    <>
      <Reading />
      <nav className="sx-onward" aria-label={labels.chapters}>
        <a href={useChapter(id)} rel="next">
          {`${title} ›`}
        </a>
      </nav>
    </>
  );
}

/** The article with all its chapters after it, one after the other. */
export const WholeArticle = (): ReactNode => (
  <>
    <Reading />
    {chapters.map(({ id, title, about }) => {
      const Prose = proses[id];
      return (
        <section key={id} id={`depth-${id}`} aria-labelledby={`depth-${id}-title`}>
          <h1 id={`depth-${id}-title`}>{title}</h1>
          <p className="sx-dek">{about}</p>
          <Prose />
        </section>
      );
    })}
  </>
);
