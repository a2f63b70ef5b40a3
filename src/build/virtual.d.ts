/// <reference types="mdx" />

declare module "subset-font" {
  /** A font that holds only the glyphs of `text`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      readonly targetFormat: "woff2";
      readonly noHinting?: boolean;
      readonly variationAxes?: Readonly<
        Record<string, { readonly min: number; readonly max: number }>
      >;
    },
  ): Promise<Buffer>;
}

declare module "virtual:widget-styles" {
  /** The fonts that a widget's text is set in, as rules for the page. */
  export const faces: string;
  /** All other rules of a widget. */
  export const rules: string;
}
