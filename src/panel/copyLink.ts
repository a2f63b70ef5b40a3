import { announce } from "./announcer.ts";
import { copyText, SHOWN_MS } from "./copyText.ts";
import type { OpenFigure } from "./openFigure.tsx";
import { siteRoot } from "./siteRoot.ts";
import { labels } from "./words.ts";

/** Copies the address of figure `id` as it stands in `open`: in the article, wherever it is shown. `button` says so. */
export async function copyLink(
  button: HTMLElement,
  id: string,
  open: Pick<OpenFigure, "query">,
): Promise<void> {
  const query = new URLSearchParams([["figure", id], ...open.query().map(([...pair]) => pair)]);
  const link = new URL(`?${query}#${id}`, siteRoot()).href;
  if (!(await copyText(labels.link, link, announce))) return;
  const { textContent } = button;
  if (textContent === labels.linkCopied) return;
  button.textContent = labels.linkCopied;
  setTimeout(() => {
    button.textContent = textContent;
  }, SHOWN_MS);
}
