import type { ReactNode } from "react";
import { ChapterPage } from "./article/ChapterPage.tsx";
import { PageContext } from "./article/components.tsx";
import { Goals } from "./article/Goals.tsx";
import { Quiz } from "./article/Quiz.tsx";
import { ArticlePage, WholeArticle } from "./article/ArticlePage.tsx";
import { QuestionsPage } from "./article/QuestionsPage.tsx";
import { SourcesPage } from "./article/SourcesPage.tsx";
import { EmbedPage } from "./embed/EmbedPage.tsx";
import { StandStill } from "./embed/StandStill.tsx";
import { FilmFrame } from "./pages/FilmFrame.tsx";
import { FilmPage } from "./pages/FilmPage.tsx";
import { FigurePage } from "./pages/FigurePage.tsx";
import { Gallery } from "./pages/Gallery.tsx";
import { Playground } from "./pages/Playground.tsx";
import { Teach } from "./pages/Teach.tsx";
import { pageText as filmPageText } from "./film/words.ts";
import { type Page, rootFrom, SITE } from "./pages/page.ts";

/** What there is to see of figures where nothing turns. */
const FIGURES_STILL = "Each figure is shown as it begins, and what its dial would do as a table.";

/** What is the article itself. */
const WITHOUT_WAY_BACK: ReadonlySet<Page["content"]["kind"]> = new Set(["article", "whole"]);

/** What stands in the body of `page`; `site` is the full address of the site's root, where it is known. */
export function PageBody({
  page,
  site,
}: {
  readonly page: Page;
  readonly site: string | undefined;
}): ReactNode {
  if (page.content.kind === "filmFrame") return <FilmFrame root={rootFrom(page)} />;
  if (page.content.kind === "embed")
    return <EmbedPage id={page.content.figure} root={rootFrom(page)} />;
  return (
    <>
      <a className="sx-skip" href="#main">
        Skip to the article
      </a>
      <p id="link-note" className="sx-note" role="status" hidden />
      <StandStill instead={page.content.kind === "film" ? filmPageText.still : FIGURES_STILL} />
      <main id="main" tabIndex={-1} data-page={page.file}>
        <PageContext.Provider
          value={{ root: rootFrom(page), whole: page.content.kind === "whole" }}
        >
          {!WITHOUT_WAY_BACK.has(page.content.kind) && (
            <p className="sx-crumb">
              <a href={rootFrom(page)}>{SITE}</a>
            </p>
          )}
          <Content page={page} site={site} />
        </PageContext.Provider>
      </main>
      <p id="announcer" className="sx-hidden" role="status" />
    </>
  );
}

function Content({
  page,
  site,
}: {
  readonly page: Page;
  readonly site: string | undefined;
}): ReactNode {
  const { content } = page;
  const root = rootFrom(page);
  switch (content.kind) {
    case "film":
      return <FilmPage root={root} site={site} scene={content.scene} />;
    case "gallery":
      return <Gallery root={root} />;
    case "teach":
      return <Teach root={root} goals={<Goals />} quiz={<Quiz />} />;
    case "playground":
      return <Playground />;
    case "figure":
      return (
        <FigurePage
          id={content.figure}
          root={root}
          site={site}
          {...(content.preset ? { preset: content.preset } : {})}
        />
      );
    case "chapter":
      return <ChapterPage id={content.chapter} root={root} />;
    case "questions":
      return <QuestionsPage />;
    case "sources":
      return <SourcesPage />;
    case "whole":
      return <WholeArticle />;
    default:
      return <ArticlePage />;
  }
}
