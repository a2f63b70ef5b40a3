import { renderToStaticMarkup } from "react-dom/server";
import { PageBody } from "./page.tsx";
import type { Page } from "./pages/page.ts";

/**
 * The finished HTML of `page`'s body: prose as plain markup, each figure hydratable on its own. `site` is the full
 * address of the site's root, where it is known.
 */
export const render = (page: Page, site: string | undefined): string =>
  renderToStaticMarkup(<PageBody page={page} site={site} />);
