import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { DialStory } from "../figures/story/index.tsx";

/** The text beside the first dial, as Storyteller wrote it at T = 1: `islands/dialStory` has the dial write it anew. */
export const SecondHalf = (): ReactNode => (
  <div
    className="sx-writes"
    data-writes="dial"
    // oxlint-disable-next-line react/no-danger -- React's own markup of our own component
    dangerouslySetInnerHTML={{
      __html: renderToString(<DialStory />, { identifierPrefix: "writes-" }),
    }}
  />
);
