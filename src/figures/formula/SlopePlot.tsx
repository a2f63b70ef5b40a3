import { scaleLinear, scaleLog } from "d3";
import type { ReactNode } from "react";
import { useTint } from "../../chart/tint.ts";
import "../../chart/plot.css";
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
const TICKS = [
  [1, "100%"],
  [0.1, "10%"],
  [0.01, "1%"],
  [0.001, "0.1%"],
  [1e-4, "0.01%"],
  [1e-5, "0.001%"],
  [1e-6, "0.0001%"],
] as const;
const round = (n: number): number => Math.round(n * 100) / 100;

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
  const across = scaleLinear(domain, [0, 100]);
  const places = points.map(({ label, x, y, selected }) => ({
    label,
    selected,
    left: round(across(x)),
    top: y >= LOWEST ? round(up(y)) : 100,
    below: y < LOWEST,
  }));
  const drawn = places.filter(({ below }) => !below);
  return (
    <div className="sx-plot sx-slope" style={useTint()}>
      <p className="sx-plot__title" aria-hidden="true">
        {yTitle}
      </p>
      <div className="sx-plot__frame">
        <svg
          role="img"
          aria-label={name}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="sx-plot__area"
        >
          {TICKS.map(([y]) => (
            <line key={y} className="sx-grid" x1="0" x2="100" y1={round(up(y))} y2={round(up(y))} />
          ))}
          <polyline
            className="sx-curve"
            data-emphasised
            points={drawn.map(({ left, top }) => `${left},${top}`).join(" ")}
          />
        </svg>
        {TICKS.map(([y, label]) => (
          <span
            key={label}
            aria-hidden="true"
            className="sx-tick"
            style={{ top: `${round(up(y))}%` }}
          >
            {label}
          </span>
        ))}
        {places.map(({ label, left, top, below, selected }) => (
          <span
            key={label}
            aria-hidden="true"
            className="sx-point"
            data-below={below || undefined}
            data-selected={selected || undefined}
            style={{ left: `${left}%`, top: `${top}%` }}
          >
            <span>{label}</span>
          </span>
        ))}
      </div>
      <p className="sx-plot__x" aria-hidden="true">
        {xTitle}
      </p>
    </div>
  );
}
