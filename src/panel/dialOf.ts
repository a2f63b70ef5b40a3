/** Where the dial of a figure in `state` stands, in [0, ∞]; nothing if the figure has none. */
export const dialOf = (state: object): number | undefined =>
  "temperature" in state && typeof state.temperature === "number" ? state.temperature : undefined;
