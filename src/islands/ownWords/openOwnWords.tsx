import { openDialog } from "../../embed/dialog/openDialog.tsx";
import { texts } from "../../figures/texts.ts";
import { isFigureId } from "../../figures/ids.ts";
import type { OpenFigure } from "../../panel/openFigure.tsx";
import { OwnWordsForm } from "./OwnWordsForm.tsx";
import { labels } from "./words.ts";

/** Opens the dialog “Use your own words” for figure `id` as it stands in `open`; `opener` gets the focus back. */
export function openOwnWords(id: string, open: OpenFigure, opener: HTMLElement): void {
  if (!isFigureId(id)) return;
  openDialog({
    heading: labels.heading,
    about: texts[id].title,
    first: "textarea",
    opener,
    children: <OwnWordsForm open={open} />,
  });
}
