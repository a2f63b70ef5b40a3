/** Every number that a reader sees is written here, the same way on screen, in tables and in speech. */

/** The language in which numbers and months are written. */
const LOCALE = "en";

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const withMinus = (text: string): string => text.replace(/^-/, "−");
/** Writes numbers as `options` say; the formatter is made when the first one is written. */
function writing(options: Intl.NumberFormatOptions): (number: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (number) => (format ??= new Intl.NumberFormat(LOCALE, options)).format(number);
}
const fixed = (digits: number): ((number: number) => string) =>
  writing({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: "negative",
  });
const upTo = (maximumFractionDigits: number): ((number: number) => string) =>
  writing({ maximumFractionDigits });
const significant = (maximumSignificantDigits: number): ((number: number) => string) =>
  writing({ maximumSignificantDigits });
const [whole, tenths, hundredths, thousandths] = [fixed(0), fixed(1), fixed(2), fixed(3)];
const [upToTenths, upToHundredths] = [upTo(1), upTo(2)];
const [oneDigit, twoDigits, threeDigits] = [significant(1), significant(2), significant(3)];
const allThreeDigits = writing({ minimumSignificantDigits: 3, maximumSignificantDigits: 3 });
const oneOrTwoDecimals = writing({ minimumFractionDigits: 1, maximumFractionDigits: 2 });
const twoOrThreeDecimals = writing({
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
  useGrouping: false,
});
const compactSpoken = writing({
  notation: "compact",
  compactDisplay: "long",
  maximumSignificantDigits: 2,
});

/** `5.0`, `−1.0`, `1,005.0`: a score with one decimal. */
export const formatScore = (z: number): string => withMinus(tenths(z));

/** `0.70`, `0.735`, `12`, `∞`: a temperature, with two decimals below 10 unless it needs a third. */
export function formatTemperature(temperature: number): string {
  if (temperature === Infinity) return "∞";
  if (temperature === 0) return "0";
  return temperature >= 10 && Number.isInteger(temperature)
    ? String(temperature)
    : twoOrThreeDecimals(temperature);
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
  withMinus(`${(Math.abs(p) >= 0.0995 ? whole : tenths)(p * 100)}%`);

/** `148.4`, `26,273.7`, `1.7 × 10⁷`, `4.8 × 10⁻⁵`, `overflow`: a weight e^(z/T) or a sum of weights. */
export function formatWeight(weight: number): string {
  if (weight === Infinity) return "overflow";
  if (Number.isNaN(weight)) return "undefined";
  if (weight >= 0.05 && weight < 99_999.95) return tenths(weight);
  if (weight === 0) return "0";
  const [mantissa = "", exponent = ""] = weight.toExponential(1).split("e");
  return `${mantissa} × 10${raise(exponent)}`;
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

/** `5.0`, `−0.31`: a score or a log-probability that was typed or pasted, with a second decimal where it needs one. */
export const formatListed = (score: number): string =>
  withMinus(oneOrTwoDecimals(Math.round(score * 100) / 100 + 0));

/** `12.52`, `−0.40`: a logit of a real model, or the length of a vector. */
export const formatLogit = (number: number): string => withMinus(hundredths(number));

/** `0.274`, `−1.932`: an entry of a vector or of a product. */
export const formatEntry = (number: number): string => withMinus(thousandths(number));

/** `0.65`: a cosine. */
export const formatCosine = (cosine: number): string => withMinus(hundredths(cosine));

/** `0.90`, `0.925`: a threshold in [0, 1], with a third decimal where it needs one. */
export const formatThreshold = (threshold: number): string => twoOrThreeDecimals(threshold);

/** `58`, `4.8`, `<0.1`, `0`: a mean number of draws; exactly 0 where `impossible`. */
export function formatExpected(expected: number, impossible = false): string {
  if (impossible || expected === 0) return "0";
  if (expected < 0.05) return "<0.1";
  return (expected < 9.95 ? upToTenths : whole)(expected);
}

/** `= 0.66`, `= 0.008`, `< 0.0001`: a probability after the p of a test. */
export function formatTest(p: number): string {
  if (p < 1e-4) return "< 0.0001";
  return `= ${(p < 0.01 ? oneDigit : upToHundredths)(p)}`;
}

/** `1.50`, `361`, `7,280,000`: a perplexity, to three significant digits. */
export const formatPerplexity = (perplexity: number): string => allThreeDigits(perplexity);

/** `1.9`, `98`: how many times as large, to two significant digits. */
export const formatTimes = (times: number): string => twoDigits(times);

/** `0%`, `0.4%`, `82%`, `>99%`: a fraction that was counted. */
export function formatFractionOf(fraction: number): string {
  const percent = 100 * fraction;
  if (percent > 99.5 && percent < 100) return ">99%";
  if (percent > 0 && percent < 0.1) return "<0.1%";
  return `${(percent > 0 && percent < 9.95 ? tenths : whole)(percent)}%`;
}

/** `0.0%`, `<0.1%`, `31.4%`, `>99.9%`: the same in a column, where decimals stand under each other. */
export function formatFractionInColumn(fraction: number): string {
  const percent = 100 * fraction;
  if (percent > 99.95 && percent < 100) return ">99.9%";
  if (percent > 0 && percent < 0.05) return "<0.1%";
  return `${tenths(percent)}%`;
}

/** `0.4 MB`: the size of a file. */
export const formatMegabytes = (bytes: number): string => `${tenths(bytes / 1e6)} MB`;

/** `November 2026` of `2026-11`. */
export const formatMonth = (month: string): string =>
  new Date(month).toLocaleDateString(LOCALE, { month: "long", year: "numeric", timeZone: "UTC" });
