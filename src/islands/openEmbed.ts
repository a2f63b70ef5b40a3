import { openEmbedDialog } from "../embed/dialog/openEmbedDialog.tsx";
import { heightOnPhones } from "../embed/sizes.ts";
import type { OpenFigure } from "../panel/openFigure.tsx";
import { textWith } from "../panel/figureText.ts";
import { texts } from "../figures/texts.ts";
import { isFigureId } from "../figures/ids.ts";

/** Opens the dialog “Put this figure in your page” for figure `id` as it stands in `open`; `opener` gets the focus back. */
export async function openEmbed(id: string, open: OpenFigure, opener: HTMLElement): Promise<void> {
  if (!isFigureId(id)) return;
  const { title, caption } = textWith(texts[id], open.texts());
  const query = open.query();
  const said = open.readout();
  await openEmbedDialog({ id, title, caption, said, query, opener, height: heightOnPhones(id) });
}
