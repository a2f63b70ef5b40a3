import { type ReactNode, useState } from "react";
import { handOver } from "../../paste/handover.ts";
import { siteRoot } from "../../panel/siteRoot.ts";
import { pasteWords } from "./words.ts";

/** The figure of whole vocabularies, if it stands on the same page. */
const ranksHere = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-island="ranks"]');

/** The way on for a paste of more tokens than a list holds: to the figure of whole vocabularies on this page, or to its page. */
export function MoreTokens({
  count,
  text,
}: {
  readonly count: number;
  readonly text: string;
}): ReactNode {
  // It is drawn only after a press, in a browser.
  const [here] = useState(ranksHere);
  return here ? (
    <button
      type="button"
      onClick={() => {
        handOver(text);
        here.scrollIntoView({ block: "start" });
      }}
    >
      {pasteWords.showAll(count)}
    </button>
  ) : (
    <a href={`${siteRoot()}playground/`} target="_blank" rel="noopener">
      {pasteWords.elsewhere}
    </a>
  );
}
