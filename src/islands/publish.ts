import { openEmbedDialog } from "../embed/dialog/openEmbedDialog.tsx";
import { heights } from "../embed/heights.ts";
import type { Pairs } from "../embed/snippets/figure.ts";
import { captions } from "../figures/captions.ts";
import type { FigureId } from "../figures/registry.ts";

const isFigure = (id: string): id is FigureId => Object.hasOwn(captions, id);

/** Opens the dialog “Put this figure in your page” for figure `id` in the state `query`; `opener` gets the focus back. */
export function publish(id: string, query: Pairs, opener: HTMLElement): void {
  if (!isFigure(id)) return;
  const { title, caption } = captions[id];
  openEmbedDialog({ id, title, caption, query, opener, height: heights[id].narrow });
}
