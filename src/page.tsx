import type { ReactNode } from "react";
import Article from "./article/article.mdx";
import type { Page } from "./pages.ts";

/** What stands in the body of `page`. */
export function PageBody({ page }: { readonly page: Page }): ReactNode {
  return (
    <>
      <a className="sx-skip" href="#main">
        Skip to the article
      </a>
      <p id="link-note" className="sx-note" role="status" hidden />
      <main id="main" tabIndex={-1} data-page={page.file}>
        <Article />
      </main>
      <p id="announcer" className="sx-hidden" role="status" />
    </>
  );
}
