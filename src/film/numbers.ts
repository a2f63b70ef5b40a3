import { formatFraction, formatShare, formatTemperature, numberFormat } from "../words/numbers.ts";
import type { Moment } from "./moment.ts";

const twoDigits = numberFormat({ maximumSignificantDigits: 2, minimumSignificantDigits: 2 });
const hundredths = numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** `1`, `0.37`, `0.0025`, `5.2 × 10⁻⁶`: a weight in [0, 1]. */
export const weightText = (weight: number): string =>
  weight === 0 || weight === 1
    ? String(weight)
    : weight < 0.0005
      ? formatFraction(weight)
      : twoDigits(weight);

/** `1.71`: a sum of weights. */
export const wholeText = (whole: number): string => hundredths(whole);

/** `1`, `0.5`, `0.44`, `>99`, `∞`: a temperature in a picture, without zeros at its end. */
export const temperatureText = (temperature: number): string => {
  if (temperature > 99 && temperature < Infinity) return ">99";
  const digits = temperature < 0.1 ? 1000 : temperature < 10 ? 100 : 1;
  const rounded =
    temperature === Infinity ? temperature : Math.round(temperature * digits) / digits;
  return formatTemperature(rounded)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
};

/** `= 0.5`, `> 99`: what stands after T, a temperature in a picture. */
export const temperatureIs = (temperature: number): string => {
  const text = temperatureText(temperature);
  return text.startsWith(">") ? text.replace(">", "> ") : `= ${text}`;
};

/** The share of word `i` at `moment`, with the others where they are in the sum. */
export function shareText({ others, temperature, logits }: Moment, i: number): string {
  const share = others.named[i] ?? 0;
  const top = Math.max(...logits);
  const greedy = temperature === 0;
  const alone = logits.filter((z) => z === top).length === 1;
  return formatShare(share, {
    impossible: greedy && logits[i] !== top,
    certain: greedy && alone && logits[i] === top,
  });
}

/** The share of the others together. */
export const othersText = ({ others, temperature }: Moment): string =>
  formatShare(others.share, { impossible: temperature === 0 });
