import type { TextFont } from "./textFonts.ts";

/** The `@font-face` rules of `fonts`, and of stand-ins of equal size so that text keeps its place. */
export function textFontsCss(fonts: readonly TextFont[]): string {
  return fonts.flatMap((font) => [faceOf(font), ...standInsOf(font)]).join("\n");
}

function faceOf({ family, style, weights, file }: TextFont): string {
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weights.join(" ")};
  font-display: swap;
  src: url("${file}") format("woff2");
}`;
}

function standInsOf({ fallback, style, ascent, descent, standIns }: TextFont): string[] {
  return standIns.map(
    ([names, widthRatio]) => `@font-face {
  font-family: "${fallback}";
  font-style: ${style};
  src: ${names.map((name) => `local("${name}")`).join(", ")};
  size-adjust: ${percent(widthRatio)};
  ascent-override: ${percent(ascent / widthRatio)};
  descent-override: ${percent(descent / widthRatio)};
  line-gap-override: 0%;
}`,
  );
}

function percent(ratio: number): string {
  return `${(100 * ratio).toFixed(1)}%`;
}
