import { curvesAs } from "../curves/index.tsx";

/** Both ends of the dial: once a figure of their own, now part of the curves. */
export const figure = curvesAs("limits");
