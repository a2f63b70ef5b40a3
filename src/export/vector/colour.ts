import { memo } from "../../model/recent.ts";

/** A colour that every program can read. */
export interface Colour {
  readonly hex: string;
  readonly opacity: number;
}

const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });

/** The colour that the CSS `text` names, mixed by the browser itself; nothing if it is transparent or no colour. */
export function colourOf(text: string): Colour | undefined {
  const colour = mixed(text);
  return colour.opacity === 0 ? undefined : colour;
}

const mixed = memo(500, (text: string): Colour => {
  if (!pixel || !CSS.supports("color", text)) return { hex: "none", opacity: 0 };
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = text;
  pixel.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
  const hex = [r, g, b].map((n) => n.toString(16).padStart(2, "0")).join("");
  return { hex: `#${hex}`, opacity: alpha / 255 };
});

/** The attributes that paint `kind` in the colour `text`; `none` where that is transparent. */
export function paint(kind: "fill" | "stroke", text: string): Record<string, string | number> {
  const colour = colourOf(text);
  if (!colour) return { [kind]: "none" };
  return {
    [kind]: colour.hex,
    ...(colour.opacity < 1 ? { [`${kind}-opacity`]: colour.opacity } : {}),
  };
}
