import type { ReactNode } from "react";
import { texts } from "../figures/texts.ts";
import type { Preset } from "../panel/preset.ts";
import { PrintedFigure } from "../figures/PrintedFigure.tsx";
import type { FigureId } from "../figures/ids.ts";

/** One figure on a page of its own, where links to it lead. */
export function FigurePage({
  id,
  preset,
  root,
}: {
  readonly id: FigureId;
  readonly preset?: Preset;
  /** The relative address of the site's root. */
  readonly root: string;
}): ReactNode {
  const { title } = texts[id];
  return (
    <>
      <p className="sx-crumb">
        <a href={root}>How Hot Is a Word?</a>
      </p>
      <h1 className="sx-leaf">{preset ? `${title}: ${preset.title}` : title}</h1>
      <PrintedFigure id={id} level={2} shareable {...(preset ? { query: preset.query } : {})} />
      <p>
        This figure belongs to an article on how a language model turns scores into a choice.{" "}
        <a href={`${root}#${id}`}>Read it there</a>, or see{" "}
        <a href={`${root}gallery/`}>all figures</a>.
      </p>
    </>
  );
}
