import { openEmbedDialog } from "../embed/dialog/openEmbedDialog.tsx";
import { heightOnPhones } from "../embed/sizes.ts";
import type { Pairs } from "../embed/snippets/figure.ts";
import { texts } from "../figures/texts.ts";
import { isFigureId } from "../figures/ids.ts";

/** Opens the dialog “Put this figure in your page” for figure `id` in the state `query`; `opener` gets the focus back. */
export function openEmbed(id: string, query: Pairs, opener: HTMLElement): void {
  if (!isFigureId(id)) return;
  const { title, caption } = texts[id];
  openEmbedDialog({ id, title, caption, query, opener, height: heightOnPhones(id) });
}
