import { FRAME_SPARE, FRAME_WIDTHS, heightAt } from "../../src/embed/sizes.ts";
import type { FigureId } from "../../src/figures/ids.ts";
import type { View } from "../../src/panel/view.ts";

/**
 * Where a frame of the figure `id`, which needs these heights at `FRAME_WIDTHS`, is given less, or much more: a line each.
 * `npm run build:sizes` measures every figure anew.
 */
export const misfits = (id: FigureId, view: View, needed: readonly number[]): readonly string[] =>
  FRAME_WIDTHS.flatMap((width, i) => {
    const spare = (heightAt(id, width, view) ?? 0) - (needed[i] ?? Infinity);
    return spare >= 0 && spare <= FRAME_SPARE ? [] : [`${id} at ${width} px: ${spare} px to spare`];
  });
