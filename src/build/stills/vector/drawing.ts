/** A font file of the page, and the letters that the drawing sets in it. */
export interface UsedFont {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  /** Under the site's root, or a `data:` address. */
  readonly path: string;
  readonly letters: string;
}

/** A drawing, open at the place where its fonts belong. */
export interface Drawing {
  readonly before: string;
  readonly fonts: readonly UsedFont[];
  readonly after: string;
}

/** Numbers to a hundredth of a pixel. */
export const short = (n: number): number => Math.round(n * 100) / 100;

/** `text` between tags or in a quoted attribute. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

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
