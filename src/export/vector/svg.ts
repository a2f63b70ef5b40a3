/** A font file of the page, and the letters that the drawing sets in it. */
export interface UsedFont {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  /** The full address of the file; it may be a `data:` address. */
  readonly address: string;
  readonly letters: string;
}

/** A drawing whose fonts are still to be put in. */
export interface Drawing {
  readonly svg: string;
  readonly fonts: readonly UsedFont[];
}

/** Where the fonts of a drawing belong. */
export const FONTS = "<style/>";

/** The rule that gives a drawing `font` from the file at `address`, which has to be a `data:` address: a picture may load nothing. */
export const faceRule = ({ family, style, weight }: UsedFont, address: string): string =>
  `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(${address})}`;

/** The text of the finished drawing with the font rules `faces`. */
export const finished = ({ svg }: Drawing, faces: readonly string[]): string =>
  svg.replace(FONTS, () => `<style>${faces.join("")}</style>`);

/** The attributes of an element; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around `content`, which is markup. */
export function tag(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === "number" ? short(value) : escape(value ?? "");
      return ` ${key}="${text}"`;
    });
  const start = `<${name}${written.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Adds an element to `defs`, what a drawing defines once and uses by name, and returns how it is used. */
export function define(
  defs: string[],
  name: string,
  attributes: Attributes,
  content: string,
): string {
  const id = `d${defs.length}`;
  defs.push(tag(name, { id, ...attributes }, content));
  return `url(#${id})`;
}

/** Numbers to a hundredth of a pixel. */
export const short = (n: number): number => Math.round(n * 100) / 100;

/** What XML may not hold in any form: control characters, and halves of characters. */
const UNWRITABLE = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** `text` between tags or in a quoted attribute. */
export const escape = (text: string): string =>
  text.replace(UNWRITABLE, "\ufffd").replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
