import { memo, type ReactNode, useRef } from "react";
import { entryAt } from "../model/entryAt.ts";
import { DOT } from "./dot.ts";
import { GridLines, type PlotTick, TickLabels } from "./Plot.tsx";
import { type Tint, useTint } from "./tint.ts";
import { type Sheet, usePainted } from "./usePainted.ts";
import "./rankPlot.css";

/** The plot. Places run from the left, drops from the top, both in percent; what drops past 100 is out of the picture. */
export interface RankPlotProps {
  /** The accessible name. */
  readonly name: string;
  /** Id of the element whose text says what the plot shows now. */
  readonly describedBy: string;
  readonly places: readonly number[];
  /** The curve that stays. */
  readonly ghost: readonly number[];
  /** The curve that temperature has touched. */
  readonly current: readonly number[];
  /** How many points at the curve’s beginning are marked by a dot. */
  readonly dots: number;
  readonly xTicks: readonly PlotTick[];
  readonly yTicks: readonly PlotTick[];
  readonly xTitle: string;
  readonly yTitle: string;
}

/** Radius of a dot, and the canvas’s margin at its sides and above, in pixels. */
const [RADIUS, MARGIN] = [3.5, 6];

/**
 * Two curves of falling shares over fixed axes. The one that temperature touches is painted on a canvas; where nothing
 * paints, before scripts run and on paper, it is drawn like the other.
 */
export function RankPlot(props: RankPlotProps): ReactNode {
  const { name, describedBy, places, ghost, xTicks, yTicks, xTitle, yTitle } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const tint = useTint();
  const drawing = useRef<SVGSVGElement>(null);
  const painted = usePainted(
    canvas,
    (sheet) => paint(sheet, props),
    () => {
      const drawn = drawing.current?.querySelectorAll("path");
      for (const [i, path] of pathsOf(props).entries()) drawn?.[i]?.setAttribute("d", path);
    },
  );
  return (
    <div className="sx-plot sx-rank">
      <p className="sx-plot__title" aria-hidden="true">
        {yTitle}
      </p>
      <div className="sx-plot__frame" role="img" aria-label={name} aria-describedby={describedBy}>
        <Ground {...{ places, ghost, xTicks, yTicks }} />
        <svg
          ref={drawing}
          className="sx-plot__area sx-rank__drawing"
          data-painted={painted || undefined}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          <Drawn curve={props} tint={tint} stale={painted} />
        </svg>
        <canvas ref={canvas} className="sx-plot__area sx-rank__canvas" style={tint} />
      </div>
      <p className="sx-plot__x" aria-hidden="true">
        {xTitle}
      </p>
    </div>
  );
}

type GroundProps = Pick<RankPlotProps, "places" | "ghost" | "xTicks" | "yTicks">;

/** What the dial never moves: the grid with its scales, and the curve that stays. */
const Ground = memo(({ places, ghost, xTicks, yTicks }: GroundProps): ReactNode => (
  <>
    <svg className="sx-plot__area" viewBox="0 0 100 100" preserveAspectRatio="none">
      <GridLines ticks={yTicks} />
      {xTicks.map(({ at, label }) => (
        <line key={label} className="sx-grid" x1={at} x2={at} y1="0" y2="100" />
      ))}
      <path className="sx-curve" data-dash="dashed" d={pathOf(places, ghost)} />
    </svg>
    <TickLabels ticks={yTicks} />
    {xTicks.map(({ at, label }) => (
      <span
        key={label}
        aria-hidden="true"
        className="sx-rank__x"
        style={{ insetInlineStart: `${at}%` }}
      >
        {label}
      </span>
    ))}
  </>
));

type Curve = Pick<RankPlotProps, "places" | "current" | "dots">;

/** The curve of this temperature as paths; left as they are while the canvas shows it. */
const Drawn = memo(
  ({ curve, tint }: { curve: Curve; tint: Tint; stale: boolean }): ReactNode => {
    const [current, dots] = pathsOf(curve);
    return (
      <>
        <path className="sx-rank__line" style={tint} d={current} />
        <path className="sx-rank__dots" style={tint} d={dots} />
      </>
    );
  },
  (_, { stale }) => stale,
);

/** Tenths of a percent are finer than most pixels. */
const tenth = (percent: number): number => Math.round(percent * 10) / 10;

const pointsOf = (places: readonly number[], drops: readonly number[]): readonly string[] =>
  drops.map((drop, i) => `${tenth(entryAt(places, i))} ${tenth(drop)}`);

const pathOf = (places: readonly number[], drops: readonly number[]): string =>
  `M${pointsOf(places, drops).join("L")}`;

/** The curve, and a dot at each of its first points. */
const pathsOf = ({ places, current, dots }: Curve): readonly [curve: string, dots: string] => [
  pathOf(places, current),
  pointsOf(places, current.slice(0, dots))
    .map((point) => `M${point}${DOT}`)
    .join(""),
];

/** The curve and its dots on the canvas, in its colour. */
function paint({ context, width, height, colour }: Sheet, { places, current, dots }: Curve): void {
  const x = (i: number): number => MARGIN + (entryAt(places, i) * (width - 2 * MARGIN)) / 100;
  const y = (drop: number): number => MARGIN + (drop * (height - MARGIN)) / 100;
  context.lineJoin = "round";
  context.strokeStyle = colour;
  context.fillStyle = colour;
  context.lineWidth = 3;
  context.beginPath();
  for (const [i, drop] of current.entries()) context.lineTo(x(i), y(drop));
  context.stroke();
  context.beginPath();
  for (const [i, drop] of current.slice(0, dots).entries()) {
    context.moveTo(x(i) + RADIUS, y(drop));
    context.arc(x(i), y(drop), RADIUS, 0, 2 * Math.PI);
  }
  context.fill();
}
