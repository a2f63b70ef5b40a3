import { type ReactNode, useMemo } from "react";
import { hundredth, percentScale } from "../../chart/barLayout.ts";
import { CurveChart } from "../../chart/CurveChart.tsx";
import { entryAt } from "../../model/entryAt.ts";
import { dialPosition } from "../../model/temperature.ts";
import type { dialPlot } from "../../panel/dialPlot.ts";
import type { Estimate } from "./model/estimate.ts";
import { labels, likeliestLabel } from "./words.ts";

const scale = percentScale([1, 0]);
const TICKS = [0, 0.5, 1].map((height) => ({ height, label: String(height) }));

/** The likelihood of each temperature over the dial, its 95 % interval shaded, and the dial's own likelihood as a dot. */
export function LikelihoodPlot({
  estimate,
  describedBy,
  dial,
}: {
  readonly estimate: Estimate;
  readonly describedBy: string;
  readonly dial: ReturnType<typeof dialPlot>;
}): ReactNode {
  const { likelihoods, temperature: found } = estimate;
  const [low, high] = [dialPosition(found.low), dialPosition(found.high)];
  const label = likeliestLabel(found.temperature);
  const curves = useMemo(
    () => [
      {
        label,
        heights: likelihoods,
        dash: "solid" as const,
        emphasised: true,
        peak: { at: dialPosition(found.temperature), height: 1 },
      },
    ],
    [label, likelihoods, found.temperature],
  );
  return (
    <CurveChart
      name={labels.plot}
      describedBy={describedBy}
      yTitle={labels.up}
      scale={scale}
      ticks={TICKS}
      curves={curves}
      heights={[likelihoodAt(likelihoods, dialPosition(dial.temperature))]}
      {...dial}
    >
      <span
        aria-hidden="true"
        className="sx-confidence"
        style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }}
      />
    </CurveChart>
  );
}

/** To 0.01 %, as the last digit of an estimate may differ between the engine that prerenders and the one that hydrates. */
const percent = (number: number): string => `${hundredth(number)}%`;

/** The height of the drawn line at a place in percent. */
function likelihoodAt(likelihoods: readonly number[], at: number): number {
  const place = (at / 100) * (likelihoods.length - 1);
  const before = entryAt(likelihoods, Math.floor(place));
  return before + (entryAt(likelihoods, Math.ceil(place)) - before) * (place % 1);
}
