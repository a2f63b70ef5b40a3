import { numberFormat } from "../../words/numbers.ts";

/** Writes numbers with so many decimals, as JavaScript rounds them: what was recorded, rounded, reads like what is live. */
function decimals(digits: number): (number: number) => string {
  const format = numberFormat({
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: "negative",
  });
  return (number) => format(Number(number.toFixed(digits)));
}

/** `12.52`, `−0.40`: a logit of a real model, or the length of a vector. */
export const formatLogit = decimals(2);

/** `0.274`, `−1.932`: one entry of a vector or of a product. */
export const formatEntry = decimals(3);

/** `0.65`: a cosine. */
export const formatCosine = decimals(2);
