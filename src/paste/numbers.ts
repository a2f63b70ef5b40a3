/** What a comma between digits is: before decimals, or between thousands. */
export type Commas = "decimal" | "thousands";

const DIGITS = String.raw`(?:\d+(?:\.\d*)?|\.\d+)`;
const POWER = String.raw`(?:[eE][+-]?\d+)?`;
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?`;
const POINTED = String.raw`\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}`;
const COMMA = String.raw`\d*,\d+`;
const INFINITE = String.raw`(?:inf(?:inity)?|∞)`;
const SIGN = String.raw`[+−–-]?\s?`;

/** A number as people and programs write it, as the source of a pattern: it ends where a letter or digit cannot follow. */
export const NUMBER_SOURCE = String.raw`${SIGN}(?:${GROUPED}|${POINTED}|${COMMA}${POWER}|${DIGITS}${POWER}|${INFINITE}|nan)\s?%?`;

const WHOLE = new RegExp(`^${NUMBER_SOURCE}$`, "i");

const SIMPLE = /^-?\d{1,30}(?:\.\d{1,30})?$/;

/** The longest text that may be a number, in characters. */
const LONGEST = 60;

/** Whether `text` is a number, `inf` and `nan` too. */
export const isNumber = (text: string): boolean =>
  SIMPLE.test(text) || (text.length <= LONGEST && WHOLE.test(text));

/** The number that `text` writes, of which a percent sign is no part; `undefined` if it writes none. */
export function numberOf(text: string, commas: Commas = "decimal"): number | undefined {
  const trimmed = text.trim();
  if (SIMPLE.test(trimmed)) return Number(trimmed) + 0;
  if (!isNumber(trimmed)) return undefined;
  const bare = trimmed
    .replace(/\s?%$/, "")
    .replace(/^([+−–-])\s/, "$1")
    .replace(/^[−–]/, "-");
  if (/n/i.test(bare)) return /nan/i.test(bare) ? NaN : bare.startsWith("-") ? -Infinity : Infinity;
  if (bare.endsWith("∞")) return bare.startsWith("-") ? -Infinity : Infinity;
  return Number(unpunctuated(bare, commas)) + 0;
}

function unpunctuated(bare: string, commas: Commas): string {
  if (!bare.includes(",")) return bare.split(".").length > 2 ? bare.replaceAll(".", "") : bare;
  if (bare.includes(".") && bare.lastIndexOf(",") > bare.indexOf("."))
    return bare.replaceAll(".", "").replace(",", ".");
  if (bare.includes(".") || (bare.match(/,/g) ?? []).length > 1) return bare.replaceAll(",", "");
  return commas === "thousands" && isGrouped(bare)
    ? bare.replaceAll(",", "")
    : bare.replace(",", ".");
}

/** `1,000`: a number whose one comma can be read in both ways. */
const isGrouped = (bare: string): boolean => /^[+−–-]?[1-9]\d{0,2},\d{3}$/.test(bare);

/**
 * What the commas of `texts` are, and whether that is open: `1,000` alone can be read in both ways, and beside `5,25` or
 * `0,5` only in one.
 */
export function commasOf(texts: readonly string[]): {
  readonly commas: Commas;
  readonly open: boolean;
} {
  if (!texts.some((text) => text.includes(","))) return { commas: "decimal", open: false };
  let grouped = false;
  for (const text of texts) {
    const bare = text.trim().replace(/\s?%$/, "");
    if (!bare.includes(",")) {
      if (/\d\.\d/.test(bare) && grouped) return { commas: "thousands", open: false };
      continue;
    }
    if (bare.includes(".") || (bare.match(/,/g) ?? []).length > 1)
      return {
        commas:
          bare.lastIndexOf(",") > bare.indexOf(".") && bare.includes(".") ? "decimal" : "thousands",
        open: false,
      };
    if (!isGrouped(bare)) return { commas: "decimal", open: false };
    grouped = true;
  }
  if (!grouped) return { commas: "decimal", open: false };
  // A point with decimals beside them leaves the comma only the thousands.
  const pointed = texts.some((text) => /\d\.\d/.test(text));
  return { commas: "thousands", open: !pointed };
}

const FULL_WIDTH = /[０-９％－．，]/g;
const FULL_WIDTH_TO_ASCII = 0xfee0;
/** The noughts of Arabic, Persian, Devanagari, Bengali and Thai; nine digits follow each. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50] as const;
const OTHER_DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙]/g;
const valueOf = (code: number): number =>
  code - (NOUGHTS.findLast((nought) => nought <= code) ?? code);

/** `text` with the digits, signs and separators of other keyboards as the plain ones. */
export const plainDigits = (text: string): string =>
  text
    .replaceAll(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_TO_ASCII))
    .replaceAll(OTHER_DIGIT, (digit) => String(valueOf(digit.charCodeAt(0))))
    .replaceAll("٫", ".")
    .replaceAll("：", ":");
