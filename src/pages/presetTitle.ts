import type { FigureId } from "../figures/ids.ts";
import { texts } from "../figures/texts.ts";
import type { Preset } from "../panel/preset.ts";
import { commonStates } from "../words/labels.ts";

/** What the state `preset` of a figure is called. @throws RangeError if nothing names it */
export function presetTitle(figure: FigureId, { id }: Preset): string {
  const title = texts[figure].states?.[id] ?? commonStates[id];
  if (title === undefined) throw new RangeError(`the state ${id} of figure ${figure} has no name`);
  return title;
}
