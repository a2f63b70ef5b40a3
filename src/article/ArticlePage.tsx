import type { ReactNode } from "react";
import { chapters } from "../words/chapters.ts";
import Article from "./article.mdx";
import { proses } from "./proses.ts";
import { Contents } from "./Contents.tsx";

/** The article and its contents. */
export const ArticlePage = (): ReactNode => (
  <>
    <Contents />
    <Article />
  </>
);

/** The article with all its chapters after it, one after the other. */
export const WholeArticle = (): ReactNode => (
  <>
    <ArticlePage />
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
