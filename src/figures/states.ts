import type { FigureStates, Preset } from "../panel/preset.ts";
import { type FigureId, figureIds, ofEach } from "./ids.ts";

const states = ofEach(
  import.meta.glob<FigureStates>("./*/states.ts", { eager: true, import: "states" }),
);

/** The presets of figure `id`, beside the state that it begins with. */
export const presetsOf = (id: FigureId): readonly Preset[] => states[id].presets;

/** The query of the state in which figure `id` stands among prose: where its point shows. */
export const openingOf = (id: FigureId): string => states[id].opening ?? "";

/** The figures whose whole dial is also a moving picture. */
export const filmed: readonly FigureId[] = figureIds.filter((id) => states[id].filmed);
