/** A font file of the page, and the letters that the drawing sets in it. */
export interface UsedFont {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  /** The full address of the file; it may be a `data:` address. */
  readonly address: string;
  readonly letters: string;
}

/** A drawing, open at the place where its fonts belong. */
export interface Drawing {
  readonly before: string;
  readonly fonts: readonly UsedFont[];
  readonly after: string;
}

/** The rule that gives a drawing `font` from the file at `address`, which has to be a `data:` address: a picture may load nothing. */
export const faceRule = ({ family, style, weight }: UsedFont, address: string): string =>
  `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};src:url(${address})}`;

/** The text of the finished drawing with the font rules `faces`. */
export const finished = ({ before, after }: Drawing, faces: readonly string[]): string =>
  `${before}<style>${faces.join("")}</style>${after}`;

/** Numbers to a hundredth of a pixel. */
export const short = (n: number): number => Math.round(n * 100) / 100;

/** What XML may not hold in any form: control characters, and halves of characters. */
const UNWRITABLE = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** `text` between tags or in a quoted attribute. */
export const escape = (text: string): string =>
  text.replace(UNWRITABLE, "\ufffd").replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** An empty element; attributes that are undefined are left out. */
export const tag = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string => `<${name}${written(attributes)}/>`;

/** The same around `content`. */
export const around = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: string,
): string => `<${name}${written(attributes)}>${content}</${name}>`;

const written = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text = typeof value === "number" ? String(short(value)) : escape(value ?? "");
      return ` ${key}="${text}"`;
    })
    .join("");
