import { paint } from "./colour.ts";
import { short, tag } from "./drawing.ts";

/** The line that `style` draws under a text from `left` to `right`, with its foot on `baseline`: straight or wavy. */
export function underline(
  style: CSSStyleDeclaration,
  left: number,
  right: number,
  baseline: number,
): string {
  if (!style.textDecorationLine.includes("underline")) return "";
  const size = parseFloat(style.fontSize);
  const thick = parseFloat(style.textDecorationThickness) || Math.max(1, size / 16);
  const offset = parseFloat(style.textUnderlineOffset);
  const y = baseline + (Number.isNaN(offset) ? 0.12 * size : offset) + thick / 2;
  const look = style.textDecorationStyle;
  const dashes: Readonly<Record<string, string>> = {
    dotted: `${thick} ${thick}`,
    dashed: `${3 * thick} ${2 * thick}`,
  };
  return tag("path", {
    d:
      look === "wavy" ? wave(left, right, y, thick) : `M${short(left)} ${short(y)}H${short(right)}`,
    fill: "none",
    ...paint("stroke", style.textDecorationColor),
    "stroke-width": thick,
    "stroke-dasharray": dashes[look],
  });
}

/** Half waves, three times as long as they are thick. */
function wave(left: number, right: number, y: number, thick: number): string {
  const count = Math.max(1, Math.round((right - left) / (3 * thick)));
  const step = (right - left) / count;
  const halves = Array.from({ length: count }, (_, i) => {
    const side = i % 2 === 0 ? -1 : 1;
    const x = left + i * step;
    return `Q${short(x + step / 2)} ${short(y + side * 2.5 * thick)} ${short(x + step)} ${short(y)}`;
  });
  return `M${short(left)} ${short(y)}${halves.join("")}`;
}
