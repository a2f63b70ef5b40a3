import type { ReactNode } from "react";
import type { Preview as Shown } from "../snippets/offer.ts";
import { labels } from "../words.tsx";

/** A strange page's rights: it may run scripts and open links, and is of no origin. */
const SANDBOX = "allow-scripts allow-popups";

/** What an author's readers will see. A frame of its own for each text, so that the browser's history gains no steps. */
export function Preview({ shown }: { readonly shown: Shown }): ReactNode {
  switch (shown.kind) {
    case "html":
      return (
        <iframe
          key={shown.html}
          className="sx-preview"
          title={labels.previewFrame}
          sandbox={SANDBOX}
          srcDoc={shown.html}
        />
      );
    case "frame":
      return (
        <iframe
          key={shown.address}
          className="sx-preview"
          title={labels.previewFrame}
          sandbox={SANDBOX}
          src={shown.address}
        />
      );
    case "image":
      return <img className="sx-preview" src={shown.address} alt={shown.alt} />;
  }
}
