import { numberFormat } from "../../words/numbers.ts";

/** How what was measured is written. */

const threeDigits = numberFormat({ minimumSignificantDigits: 3, maximumSignificantDigits: 3 });
const twoDigits = numberFormat({ maximumSignificantDigits: 2 });
const [whole, tenths] = [0, 1].map((digits) =>
  numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits }),
) as [typeof twoDigits, typeof twoDigits];

/** `1.50`, `361`, `7,280,000`: a perplexity, to three significant digits. */
export const formatPerplexity = (perplexity: number): string => threeDigits(perplexity);

/** `1.9`, `53`: how many times as large, to two significant digits. */
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
