/** Every number that a reader sees is written here, the same way on screen, in tables and in speech. */

/** The language in which numbers and dates are written. */
export const LOCALE = "en";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Writes numbers as `options` say, with a true minus; the formatter is made when the first one is written. */
export function numberFormat(options: Intl.NumberFormatOptions): (number: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (number) =>
    (format ??= new Intl.NumberFormat(LOCALE, options)).format(number).replace(/^-/, "−");
}

const fixed = (digits: number): ((number: number) => string) =>
  numberFormat({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: "negative",
  });
const [whole, tenths, hundredths, thousandths] = [fixed(0), fixed(1), fixed(2), fixed(3)];
const twoDigits = numberFormat({ maximumSignificantDigits: 2 });
const threeDigits = numberFormat({ maximumSignificantDigits: 3 });
const compactSpoken = numberFormat({
  notation: "compact",
  compactDisplay: "long",
  maximumSignificantDigits: 2,
});
const twoOrThreeDecimals = numberFormat({
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
  useGrouping: false,
});

/** `5.0`, `−1.0`, `1,005.0`: a score with one decimal. */
export const formatScore = (z: number): string => tenths(z);

/** `0.70`, `0.735`, `12`, `∞`: a temperature, with two decimals; with a third below 0.1, and where that makes it exact. */
export function formatTemperature(temperature: number): string {
  if (temperature === Infinity) return "∞";
  if (temperature === 0) return "0";
  if (temperature >= 10 && Number.isInteger(temperature)) return String(temperature);
  const isExact = Math.abs(temperature * 1000 - Math.round(temperature * 1000)) < 1e-6;
  return isExact || temperature < 0.1 ? twoOrThreeDecimals(temperature) : hundredths(temperature);
}

/** `0.70`, `12`, `infinity`: a temperature for speech. */
export const speakTemperature = (temperature: number): string =>
  temperature === Infinity ? "infinity" : formatTemperature(temperature);

/** How to write a share: `impossible` and `certain` tell an exact 0 and 1 from what only rounds to them. */
export interface ShareStyle {
  readonly impossible?: boolean;
  readonly certain?: boolean;
  readonly spoken?: boolean;
}

/**
 * A share p in [0, 1]: `58%` from a tenth up, `4.8%` down to a thousandth, then `0.0038%` with two digits, and `<0.0001%`;
 * spoken, the small ones are `1 in 26 thousand` and `less than 1 in a million`. Only a certain word is `100%` and only an impossible one is `0%`.
 */
export function formatShare(
  p: number,
  { impossible = false, certain = false, spoken = false }: ShareStyle = {},
): string {
  const percent = spoken ? " percent" : "%";
  if (p === 0 && impossible) return `0${percent}`;
  if (p >= 0.995 && !certain) return spoken ? `more than 99${percent}` : `>99${percent}`;
  if (p >= 0.0995) return `${whole(p * 100)}${percent}`;
  if (p >= 0.001) return `${tenths(p * 100)}${percent}`;
  if (p < 1e-6) return spoken ? "less than 1 in a million" : "<0.0001%";
  return spoken ? `1 in ${compactSpoken(1 / p)}` : `${twoDigits(p * 100)}%`;
}

/** `32%`, `−6.5%`: a quotient that may be negative and so is no share at all. */
export const formatSignedShare = (p: number): string =>
  `${(Math.abs(p) >= 0.0995 ? whole : tenths)(p * 100)}%`;

/** `148.4`, `26,273.7`, `1.7 × 10⁷`, `4.8 × 10⁻⁵`, `overflow`: a weight e^(z/T) or a sum of weights. */
export function formatWeight(weight: number): string {
  if (weight === Infinity) return "overflow";
  if (Number.isNaN(weight)) return "undefined";
  if (weight >= 0.05 && weight < 99_999.95) return tenths(weight);
  if (weight === 0) return "0";
  const [mantissa = "", exponent = ""] = weight.toExponential(1).split("e");
  return `${tenths(Number(mantissa))} × 10${raise(exponent)}`;
}

/** `1.8 × 10³⁵²`, `4.2 × 10⁻⁴⁰¹`: a weight by its natural logarithm, also where it is too large or too small for a double. */
export function formatWeightOf(logarithm: number): string {
  const weight = Math.exp(logarithm);
  if (Number.isNaN(weight) || (weight > 0 && weight < Infinity)) return formatWeight(weight);
  const decades = logarithm / Math.LN10;
  const tenfold = Math.round(10 ** (decades - Math.floor(decades)) * 10) === 100;
  const exponent = Math.floor(decades) + Number(tenfold);
  return `${tenths(tenfold ? 1 : 10 ** (decades - exponent))} × 10${raise(String(exponent))}`;
}

const raise = (exponent: string): string =>
  [...exponent.replace("+", "")]
    .map((digit) => (digit === "-" ? "⁻" : (SUPERSCRIPTS[Number(digit)] ?? "")))
    .join("");

/** `3.2`: an effective number of choices. */
export const formatChoices = (choices: number): string => tenths(choices);

/** `1.67`: bits of entropy. */
export const formatBits = (bits: number): string => hundredths(bits);

/** `7.39`, `148`, `22,026`, `1.0 × 10⁷`, and `more than 10³⁰⁸` past all doubles: how many times likelier. */
export function formatRatio(ratio: number): string {
  if (ratio === Infinity) return "more than 10³⁰⁸";
  if (ratio >= 1e7) return formatWeight(ratio);
  return (ratio < 1000 ? threeDigits : whole)(ratio);
}

/** `0.584`, `5.2 × 10⁻⁶`: a share inside a formula. */
export const formatFraction = (p: number): string =>
  p > 0 && p < 0.0005 ? formatWeight(p) : thousandths(p);

/** `49,993`: a count. */
export const formatCount = (count: number): string => whole(count);

/** `20K`, `−1M`: a large round number where there is little room. */
export const formatCompact: (number: number) => string = numberFormat({
  notation: "compact",
  maximumSignificantDigits: 3,
});

/** `November 2026` of `2026-11`. */
export const formatMonth = (month: string): string =>
  new Date(month).toLocaleDateString(LOCALE, { month: "long", year: "numeric", timeZone: "UTC" });
