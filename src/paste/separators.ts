/** What a comma or a point between digits is: before decimals, or between thousands. */
export type Separator = "decimal" | "thousands";

/** What the commas and the points of numbers are. */
export interface Separators {
  readonly commas: Separator;
  readonly points: Separator;
}

/** What the separators of a list are taken for, and which of them may as well be the other, as in `example`. */
export interface GuessedSeparators extends Separators {
  readonly open?: keyof Separators;
  readonly example?: string;
}

/** As most programs write numbers, and as most people do who write commas. */
export const USUAL: Separators = { commas: "decimal", points: "decimal" };

/** `1,000`: a number whose one comma can be read in both ways. */
const GROUPED = /^[+−–-]?[1-9]\d{0,2},\d{3}$/;

/** `1.000`: the same with a point. */
const POINTED = /^[+−–-]?[1-9]\d{0,2}\.\d{3}$/;

/**
 * What the separators of the numbers `texts` are. `1,000` alone can be read in both ways, and beside `5,25`, `0,5` or
 * `0.5` only in one; so can `1.000` where others have commas before decimals.
 */
export function separatorsOf(texts: readonly string[]): GuessedSeparators {
  const commas = commasOf(texts);
  if (commas.open || commas.commas === "thousands") return commas;
  const example = texts.find((text) => text.includes(".") && POINTED.test(text.trim()));
  if (example === undefined) return commas;
  // A score of −1500 is rarer than one of −1.5, which a logarithm would be.
  const points = /^[−–-]/.test(example) ? "decimal" : "thousands";
  return { ...commas, points, open: "points", example };
}

const withoutUnit = (text: string): string => text.trim().replace(/\s?%$/, "");

function commasOf(texts: readonly string[]): GuessedSeparators {
  let example: string | undefined;
  for (const whole of texts) {
    if (!whole.includes(",")) continue;
    const text = withoutUnit(whole);
    example ??= text;
    const last = text.lastIndexOf(",");
    const [pointed, several] = [text.indexOf("."), last !== text.indexOf(",")];
    if (pointed < 0 && !several && GROUPED.test(text)) continue;
    const decimal = pointed < 0 ? !several : last > pointed;
    return decimal ? USUAL : { ...USUAL, commas: "thousands" };
  }
  // A point with decimals beside them leaves the comma only the thousands.
  return texts.some((text) => text.includes(".") && /\d\.\d/.test(text))
    ? { ...USUAL, commas: "thousands" }
    : { commas: "thousands", points: "decimal", open: "commas", example: example ?? "" };
}

/** The digits of `number`, a number without any sign or unit behind it, with at most a point before its decimals. */
export function unseparated(number: string, { commas, points }: Separators): string {
  const pointed = number.indexOf(".");
  const comma = number.lastIndexOf(",");
  if (comma < 0)
    return pointed !== number.lastIndexOf(".") || (points === "thousands" && POINTED.test(number))
      ? number.replaceAll(".", "")
      : number;
  if (pointed >= 0 && comma > pointed) return number.replaceAll(".", "").replace(",", ".");
  const between =
    pointed >= 0 ||
    comma !== number.indexOf(",") ||
    (commas === "thousands" && GROUPED.test(number));
  return between ? number.replaceAll(",", "") : number.replace(",", ".");
}
