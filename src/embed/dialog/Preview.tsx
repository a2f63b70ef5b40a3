import type { ReactNode } from "react";
import type { Preview as Shown } from "../snippets/offer.ts";
import { labels } from "./words.ts";

/** A page with a strange page’s rights: it may run scripts and open links, and is of no origin. */
const Framed = (page: { readonly src: string } | { readonly srcDoc: string }): ReactNode => (
  <iframe
    className="sx-preview"
    title={labels.previewFrame}
    sandbox="allow-scripts allow-popups"
    {...page}
  />
);

const styled = ({ html, css }: Extract<Shown, { kind: "html" }>): string =>
  css === undefined ? html : `<style>${css}</style>${html}`;

/** What an author's readers will see. A frame of its own for each text, so that the browser's history gains no steps. */
export function Preview({ shown }: { readonly shown: Shown }): ReactNode {
  switch (shown.kind) {
    case "html":
      return <Framed key={styled(shown)} srcDoc={styled(shown)} />;
    case "frame":
      return <Framed key={shown.address} src={shown.address} />;
    case "image": {
      const { address, alt, width, height } = shown;
      return <img className="sx-preview" src={address} alt={alt} width={width} height={height} />;
    }
  }
}
