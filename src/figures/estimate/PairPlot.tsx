import { extent, nice, scaleLinear, type ScaleLinear, ticks } from "d3";
import type { ReactNode } from "react";
import { hundredth } from "../../chart/barLayout.ts";
import { Plot, type PlotTick } from "../../chart/Plot.tsx";
import { useTint } from "../../chart/tint.ts";
import type { Comparison } from "./model/pair.ts";
import { formatNumber, labels } from "./words.ts";

type Scale = ScaleLinear<number, number>;

/** From log-probabilities to percent of the plot, rounded outward to round numbers. */
const scaleOf = (numbers: readonly number[], range: readonly [number, number]): Scale => {
  const [least = -1, most = 0] = extent([...numbers]);
  return scaleLinear(least === most ? [least - 1, most] : nice(least, most, 5), range);
};

/** Round numbers along a scale. */
const ticksOf = (scale: Scale): readonly PlotTick[] => {
  const [least = -1, most = 0] = scale.domain();
  return ticks(least, most, 4).map((tick) => ({
    at: hundredth(scale(tick)),
    label: formatNumber(tick),
  }));
};

/** What the numbers at its left take of a plot on a phone, in percent. */
const ROOM_FOR_TICKS = 8;

/** The second answer's log-probabilities over the first's: a dot for each word, the line through them, and one of slope 1. */
export function PairPlot({
  comparison: { shared, ratio, height },
  describedBy,
}: {
  readonly comparison: Comparison;
  readonly describedBy: string;
}): ReactNode {
  const tint = useTint();
  const x = scaleOf(
    shared.map(({ first }) => first),
    [ROOM_FOR_TICKS, 100],
  );
  const y = scaleOf(
    shared.map(({ second }) => second),
    [100, 0],
  );
  const mean = (of: (word: (typeof shared)[number]) => number): number =>
    shared.reduce((sum, word) => sum + of(word), 0) / shared.length;
  const [left = -1, right = 0] = x.domain();
  const line = (slope: number, at: number) => ({
    x1: ROOM_FOR_TICKS,
    x2: 100,
    y1: hundredth(y(at + slope * left)),
    y2: hundredth(y(at + slope * right)),
  });
  const isLine = ratio !== undefined && ratio.kind !== "no line";
  return (
    <Plot
      className="sx-pair"
      yTitle={labels.pairUp}
      ticks={ticksOf(y)}
      drawing={{ "aria-label": labels.pairPlot, "aria-describedby": describedBy }}
      lines={
        <>
          <line
            className="sx-curve"
            data-dash="dotted"
            {...line(1, mean(({ second }) => second) - mean(({ first }) => first))}
          />
          {isLine && <line className="sx-marker" style={tint} {...line(ratio.slope, height)} />}
        </>
      }
    >
      {shared.map(({ word, first, second }) => (
        <span
          key={word}
          aria-hidden="true"
          className="sx-peak"
          style={{ insetInlineStart: `${hundredth(x(first))}%`, top: `${hundredth(y(second))}%` }}
        />
      ))}
      {ticksOf(x).map(({ at, label }) => (
        <span
          key={at}
          aria-hidden="true"
          className="sx-pair__tick"
          style={{ insetInlineStart: `${at}%` }}
        >
          {label}
        </span>
      ))}
    </Plot>
  );
}
