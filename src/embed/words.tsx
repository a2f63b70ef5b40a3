import type { ReactNode } from "react";

/** The oldest browsers whose figures move. */
export const BROWSERS = "Chrome 111, Edge 111, Firefox 121 and Safari 16.4";

/** Why nothing turns for readers without scripts, and what there is `instead`. */
export const withoutScripts = (instead: ReactNode): ReactNode => (
  <>Without JavaScript nothing turns here. {instead}</>
);

/** Why nothing turns in a browser that is too old, and what there is `instead`. */
export const outdated = (instead: ReactNode): ReactNode => (
  <>
    This browser is too old for the figures to turn: {BROWSERS} are the oldest that can. {instead}
  </>
);

/** What a reader can do in a frame where nothing turns; `page` is the address of the figure’s own page. */
export const openAlone = (page: string): ReactNode => (
  <>
    This is the figure as it begins; you can also{" "}
    <a href={page} target="_blank" rel="noopener">
      open it on a page of its own
    </a>
    .
  </>
);

/** Where a framed figure comes from, with a link there. */
export const origin = (article: string): ReactNode => (
  <>
    From{" "}
    <a href={article} target="_blank" rel="noopener">
      How Hot Is a Word?
    </a>
  </>
);

/** What a host that keeps strangers’ code out has to allow. */
export const policyNote = (policy: string): ReactNode => (
  <>
    If your page has a content security policy, allow <code>{policy}</code>
  </>
);

/** How a figure knows whether its page is dark, and which `attribute` of its tag helps where it cannot. */
export const themeNote = (attribute: string): ReactNode => (
  <>
    The figure is dark where your page is, or the ground it stands on. If your page says elsewhere
    that it is dark, name the place in the figure’s tag, as in{" "}
    <code>{attribute}="html[data-mode]"</code> or <code>{attribute}=".night"</code>
  </>
);

/** What the way past a frame is called. */
export const labels = { leave: "Leave figure" } as const;
