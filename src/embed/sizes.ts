import type { FigureId } from "../figures/ids.ts";
import type { View } from "../panel/view.ts";
import { unpackHeight } from "./packedHeights.ts";
import { compact, frames, stills } from "./sizes.json";

/** The narrowest width at which the heights of framed figures are known, the widest, and the steps, in CSS pixels. */
const [NARROWEST, WIDEST, STEP] = [280, 1120, 40] as const;

/** The widths at which `sizes.json` knows how tall each framed figure is. Wider frames are no taller. */
export const FRAME_WIDTHS: readonly number[] = /* @__PURE__ */ Array.from(
  { length: (WIDEST - NARROWEST) / STEP + 1 },
  (_, i) => NARROWEST + STEP * i,
);

/** How much taller than its figure a frame may be, in CSS pixels. */
export const FRAME_SPARE = 24;

const heights: Readonly<Record<View, Readonly<Record<string, string>>>> = {
  full: frames,
  compact,
};

/** How tall the framed figure `id` is at a width, both in CSS pixels; undefined if nothing has measured such a figure. */
export function heightAt(id: string, width: number, view: View = "full"): number | undefined {
  const measured = Object.hasOwn(heights[view], id) ? heights[view][id] : undefined;
  if (!measured) return undefined;
  const place = (Math.min(Math.max(width, NARROWEST), WIDEST) - NARROWEST) / STEP;
  return Math.max(...[Math.floor, Math.ceil].map((to) => unpackHeight(measured, to(place))));
}

/** How tall the framed figure `id` is on a phone 320 px wide, in CSS pixels; 0 until it is measured. Wider frames are no taller. */
export const heightOnPhones = (id: FigureId, view: View = "full"): number =>
  heightAt(id, 320, view) ?? 0;

/** How wide every still picture is, in its own pixels. */
export const STILL_WIDTH = 1456;

/** How tall the still picture `name` is, in its own pixels; undefined if there is no such picture. */
export const stillHeight = (name: string): number | undefined =>
  Object.hasOwn(stills, name) ? (stills as Readonly<Record<string, number>>)[name] : undefined;
