import type { CSSProperties } from "react";
import { pigment } from "../model/temperature.ts";

/** The custom properties that colour everything `temperature` has touched, for an element of class `sx-tinted`. */
export function pigmentStyle(temperature: number): CSSProperties {
  const { cool, warm } = pigment(temperature);
  return { "--cool": cool, "--warm": warm } as CSSProperties;
}
