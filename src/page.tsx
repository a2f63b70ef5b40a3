import type { ReactNode } from "react";
import Article from "./article/article.mdx";
import { Goals } from "./article/Goals.tsx";
import { Quiz } from "./article/Quiz.tsx";
import { EmbedPage } from "./embed/EmbedPage.tsx";
import { StandStill } from "./embed/StandStill.tsx";
import { FigurePage } from "./pages/FigurePage.tsx";
import { Gallery } from "./pages/Gallery.tsx";
import { Playground } from "./pages/Playground.tsx";
import { Teach } from "./pages/Teach.tsx";
import { type Page, rootFrom } from "./pages/page.ts";

/** What stands in the body of `page`; `site` is the full address of the site's root, where it is known. */
export function PageBody({
  page,
  site,
}: {
  readonly page: Page;
  readonly site: string | undefined;
}): ReactNode {
  if (page.content.kind === "embed")
    return <EmbedPage id={page.content.figure} root={rootFrom(page)} />;
  return (
    <>
      <a className="sx-skip" href="#main">
        Skip to the article
      </a>
      <p id="link-note" className="sx-note" role="status" hidden />
      <StandStill instead="Each figure is shown as it begins, and what its dial would do as a table." />
      <main id="main" tabIndex={-1} data-page={page.file}>
        <Content page={page} site={site} />
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
    case "gallery":
      return <Gallery root={root} site={site} />;
    case "teach":
      return <Teach root={root} goals={<Goals root={root} />} quiz={<Quiz root={root} />} />;
    case "playground":
      return <Playground root={root} />;
    case "figure":
      return (
        <FigurePage
          id={content.figure}
          root={root}
          {...(content.preset ? { preset: content.preset } : {})}
        />
      );
    default:
      return <Article />;
  }
}
