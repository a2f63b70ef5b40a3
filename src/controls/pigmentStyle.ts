import type { CSSProperties } from "react";
import { pigment } from "../model/temperature.ts";

/** The pigment of areas, as the custom property that style sheets fill them with. */
interface AreaPigment extends CSSProperties {
  readonly "--pig": string;
}

/** The pigment of text, which needs more contrast. */
interface TextPigment extends CSSProperties {
  readonly "--pig-text": string;
}

/** `temperature`'s colour, mixed from the theme's own: of kind `fill` or `text`. */
function mixed(kind: "fill" | "text", temperature: number): string {
  const { cool, warm } = pigment(temperature);
  const [end, amount] = cool > 0 ? ["cold", cool] : ["hot", warm];
  const percent = Math.round(amount * 1e4) / 100;
  return `color-mix(in oklab,var(--${kind}-mid),var(--${kind}-${end}) ${percent}%)`;
}

/** The style of an area that `temperature` has touched. */
export const areaPigment = (temperature: number): AreaPigment => ({
  "--pig": mixed("fill", temperature),
});

/** The style of text that `temperature` has touched. */
export const textPigment = (temperature: number): TextPigment => ({
  "--pig-text": mixed("text", temperature),
});

/** The style of something that holds both. */
export const pigmentStyle = (temperature: number): AreaPigment & TextPigment => ({
  ...areaPigment(temperature),
  ...textPigment(temperature),
});
