import { type Pairs, presetOf, queryText } from "../embed/snippets/figure.ts";
import { shareAddress } from "../embed/snippets/addresses.ts";
import { texts } from "../figures/texts.ts";
import type { OpenFigure } from "../panel/openFigure.tsx";
import { headingOf, textWith } from "../panel/figureText.ts";
import { presetsOf } from "../figures/states.ts";
import { isFigureId } from "../figures/ids.ts";
import { siteRoot } from "../panel/siteRoot.ts";
import { openExportDialog } from "../export/openExportDialog.tsx";

/** Opens the dialog “Take it with you” for figure `id` as it stands in `open`; `opener` gets the focus back. */
export function openExport(id: string, open: OpenFigure, opener: HTMLElement): void {
  const figure = opener.closest("figure");
  if (!isFigureId(id) || !figure) return;
  const text = textWith(texts[id], open.texts());
  const query = open.query();
  const state = { id, query, preset: presetOf(query, presetsOf(id)) };
  const site = siteRoot();
  openExportDialog({
    id,
    title: text.title,
    question: headingOf(text),
    readout: open.readout(),
    link: location.protocol === "file:" ? inThisFile(id, query) : shareAddress(site, state),
    site,
    data: open.data(),
    figure,
    opener,
  });
}

/** The address of the state in an article that is one file on somebody’s disk, and has no pages around it. */
const inThisFile = (id: string, query: Pairs): string =>
  new URL(`?${queryText([["figure", id], ...query])}#${id}`, location.href).href;
