import { formatCount } from "../../../model/numbers.ts";

/** `1.50`, `361`, `7,280,000`: a perplexity, to three significant digits. */
export function formatPerplexity(perplexity: number): string {
  const rounded = Number(perplexity.toPrecision(3));
  return rounded < 1000 ? rounded.toPrecision(3) : formatCount(rounded);
}

/** `0%`, `0.4%`, `82%`, `>99%`: a fraction that was counted. */
export function formatFractionOf(fraction: number): string {
  const percent = 100 * fraction;
  if (percent > 99.5 && percent < 100) return ">99%";
  if (percent > 0 && percent < 0.1) return "<0.1%";
  return `${percent > 0 && percent < 9.95 ? percent.toFixed(1) : percent.toFixed(0)}%`;
}

/** `0.0%`, `<0.1%`, `31.4%`, `>99.9%`: the same in a column, where decimals stand under each other. */
export function formatFractionInColumn(fraction: number): string {
  const percent = 100 * fraction;
  if (percent > 99.95 && percent < 100) return ">99.9%";
  if (percent > 0 && percent < 0.05) return "<0.1%";
  return `${percent.toFixed(1)}%`;
}
