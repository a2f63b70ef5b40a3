/** What a style sheet can ask that only browsers answer which can also run our scripts: those of `BROWSERS`, and later ones. */
export const BASELINE =
  "(color: color-mix(in oklab, red, blue)) and selector(:has(a)) and (height: 1lh)";

/** Whether this browser can bring figures to life. In others each stays as it was printed, and `StandStill` says so. */
export const canBeAlive = (): boolean => CSS.supports(BASELINE);
