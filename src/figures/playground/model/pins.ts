import { playgroundOf, type Playground, type PlaygroundState } from "./playground.ts";

/** The most temperatures that can be pinned at once. */
export const MOST_PINS = 3;

/** Whether `pins` can be pinned together: at most three, all different. */
export const pinnable = (pins: readonly number[]): boolean =>
  pins.length <= MOST_PINS && new Set(pins).size === pins.length;

/** `pins` with `temperature` as the last one; `pins` itself where it is pinned already or three others are. */
export const withPin = (pins: readonly number[], temperature: number): readonly number[] =>
  pinnable([...pins, temperature]) ? [...pins, temperature] : pins;

/** `pins` without `temperature`. */
export const withoutPin = (pins: readonly number[], temperature: number): readonly number[] =>
  pins.filter((pin) => pin !== temperature);

/** What the playground shows at each pinned temperature; it depends on everything but the dial. */
export const pinnedOf = (state: PlaygroundState): readonly Playground[] =>
  state.pins.map((temperature) => playgroundOf({ ...state, temperature }));
