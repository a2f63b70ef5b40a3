import type { ReactNode } from "react";
import { everySource } from "../words/everySource.ts";
import { SOURCES_READ } from "../words/sources.ts";
import { labels, sourcesRead } from "./words.ts";

/** Every source of the site with what was taken from it. */
export const SourcesPage = (): ReactNode => (
  <>
    <h1 className="sx-leaf">{labels.sources}</h1>
    <p>{sourcesRead(SOURCES_READ)}</p>
    <ul className="sx-sources">
      {Object.values(everySource).map(({ url, title, for: taken }) => (
        <li key={url}>
          <a href={url} rel="noopener">
            {title}
          </a>
          : {taken}.
        </li>
      ))}
    </ul>
  </>
);
