import { scaleLinear, scaleLog } from "d3";
import type { ReactNode } from "react";
import { hundredth } from "../../chart/barLayout.ts";
import { Plot } from "../../chart/Plot.tsx";
import { useTint } from "../../chart/tint.ts";
import "./style.css";

/** A named point. */
export interface SlopePoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly selected?: boolean;
}

const LOWEST = 1e-6;
const up = scaleLog([LOWEST, 1], [100, 0]);
const TICKS = ["100%", "10%", "1%", "0.1%", "0.01%", "0.001%", "0.0001%"].map((label, i) => ({
  at: hundredth(up(10 ** -i)),
  label,
}));

/** Points over a linear score and a logarithmic share. What falls below 1 in a million is drawn as an arrow at the edge. */
export function SlopePlot({
  name,
  points,
  domain,
  xTitle,
  yTitle,
}: {
  readonly name: string;
  /** The lowest and the highest score of the axis. */
  readonly domain: readonly [number, number];
  readonly points: readonly SlopePoint[];
  readonly xTitle: string;
  readonly yTitle: string;
}): ReactNode {
  const tint = useTint();
  const across = scaleLinear(domain, [0, 100]);
  const places = points.map(({ label, x, y, selected }) => ({
    label,
    selected,
    left: hundredth(across(x)),
    top: y >= LOWEST ? hundredth(up(y)) : 100,
    below: y < LOWEST,
  }));
  const drawn = places.filter(({ below }) => !below);
  return (
    <Plot
      className="sx-slope"
      yTitle={yTitle}
      xTitle={xTitle}
      ticks={TICKS}
      drawing={{ "aria-label": name }}
      lines={
        <polyline
          className="sx-curve"
          data-emphasised
          points={drawn.map(({ left, top }) => `${left},${top}`).join(" ")}
        />
      }
    >
      {places.map(({ label, left, top, below, selected }) => (
        <span
          key={label}
          aria-hidden="true"
          className="sx-point"
          data-below={below || undefined}
          data-selected={selected || undefined}
          style={{ ...tint, left: `${left}%`, top: `${top}%` }}
        >
          <span>{label}</span>
        </span>
      ))}
    </Plot>
  );
}
