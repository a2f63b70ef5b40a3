import { line, type ScaleLinear } from "d3";
import { Fragment, memo, type ReactNode } from "react";
import { entryAt } from "../model/entryAt.ts";
import { useTint } from "./tint.ts";
import "./plot.css";

/** One line: a height for each of its evenly spaced places. */
export interface Curve {
  readonly label: string;
  readonly heights: readonly number[];
  readonly dash: "solid" | "dashed" | "dotted";
  readonly emphasised?: boolean | undefined;
  /** A dot on the line, with its place in percent. It is named above all lines; of many, the emphasised one is. */
  readonly peak?: { readonly at: number; readonly height: number } | undefined;
}

/** A named height on an axis. */
export interface Tick {
  readonly height: number;
  readonly label: string;
}

/** The plot. Both axes are fixed; x runs from 0 to 100 percent of the dial below. */
export interface CurveChartProps {
  /** The accessible name. */
  readonly name: string;
  /** Id of the element whose text says what the plot shows now. */
  readonly describedBy?: string;
  readonly curves: readonly Curve[];
  /** From a height to percent of the plot's height, top = 0. */
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly Tick[];
  readonly yTitle: string;
  /** The marker: its place in percent, and the heights of its dots. */
  readonly marker: { readonly at: number; readonly heights: readonly number[] };
  /** Called with a place in percent when the reader points at the plot; absent: not pointable. */
  readonly onPoint?: ((at: number, done: boolean) => void) | undefined;
  /** What else stands in the frame, placed in percent of it, e.g. measured points. */
  readonly children?: ReactNode;
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** The most peaks that there is room to name. */
const MOST_NAMED = 3;
/**
 * Where the name of a peak at a place in percent has room: behind its line, beyond the ticks at the beginning, before its
 * line if it is long, or at the end on top.
 */
const standsAt = (label: string, at: number): "behind" | "beyond" | "before" | "above" =>
  at > 75 && label.length > 8 ? "before" : at > 92 ? "above" : at < 5 ? "beyond" : "behind";

/** Curves over the dial: drawn by React, computed by D3, stretched to any width without being measured. */
export function CurveChart(props: CurveChartProps): ReactNode {
  const { name, describedBy, curves, scale, ticks, yTitle, marker, onPoint, children } = props;
  const place = (event: { clientX: number; currentTarget: Element }): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const at = Math.min(100, Math.max(0, (100 * (event.clientX - left)) / width));
    return getComputedStyle(event.currentTarget).direction === "rtl" ? 100 - at : at;
  };
  const isCrowded = curves.filter(({ peak }) => peak).length > MOST_NAMED;
  return (
    <div className="sx-plot">
      <p className="sx-plot__title" aria-hidden="true">
        {yTitle}
      </p>
      <div className="sx-plot__frame">
        <svg
          role="img"
          aria-label={name}
          aria-describedby={describedBy}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className={onPoint ? "sx-plot__area sx-pointable" : "sx-plot__area"}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            if (event.pointerType !== "touch") onPoint?.(place(event), false);
          }}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId))
              onPoint?.(place(event), false);
          }}
          onPointerUp={(event) => onPoint?.(place(event), true)}
        >
          {ticks.map(({ height, label }) => (
            <line
              key={label}
              className="sx-grid"
              x1="0"
              x2="100"
              y1={scale(height)}
              y2={scale(height)}
            />
          ))}
          {curves.map(({ label, heights, dash, emphasised }) => (
            <CurvePath key={label} {...{ heights, dash, emphasised, scale }} />
          ))}
          <line
            className="sx-marker"
            style={useTint()}
            x1={round(marker.at)}
            x2={round(marker.at)}
            y1="0"
            y2="100"
          />
        </svg>
        {ticks.map(({ height, label }) => (
          <span
            key={label}
            aria-hidden="true"
            className="sx-tick"
            style={{ top: `${round(scale(height))}%` }}
          >
            {label}
          </span>
        ))}
        {curves.map(
          ({ label, peak, emphasised }) =>
            peak && (
              <Fragment key={label}>
                <Dot className="sx-peak" at={peak.at} top={scale(peak.height)} />
                {(emphasised || !isCrowded) && <PeakName {...{ label, peak, curves, scale }} />}
              </Fragment>
            ),
        )}
        {children}
        {marker.heights.map((height, i) => (
          <Dot
            key={curves[i]?.label ?? "marker"}
            className="sx-dot"
            at={marker.at}
            top={scale(height)}
          />
        ))}
      </div>
    </div>
  );
}

/** How far to the left a name on top of its line reaches, in percent of the plot on a phone. */
const HALF_A_NAME = 8;

/** The name of a peak, above all lines that it crosses. */
function PeakName({
  label,
  peak: { at, height },
  curves,
  scale,
}: Pick<CurveChartProps, "curves" | "scale"> & {
  readonly label: string;
  readonly peak: NonNullable<Curve["peak"]>;
}): ReactNode {
  const stands = standsAt(label, at);
  return (
    <span
      aria-hidden="true"
      className="sx-peak-name"
      data-stands={stands}
      style={{
        ...(stands === "before"
          ? { insetInlineEnd: `${round(100 - at)}%` }
          : { insetInlineStart: `${round(at)}%` }),
        bottom: `${round(100 - scale(height))}%`,
        top: `${round(scale(roofAt(curves, stands === "above" ? at - HALF_A_NAME : at)))}%`,
      }}
    >
      {label}
    </span>
  );
}

/** The height of the highest line at a place in percent. */
const roofAt = (curves: readonly Curve[], at: number): number =>
  Math.max(
    ...curves.map(({ heights }) => entryAt(heights, Math.floor((at / 100) * (heights.length - 1)))),
  );

/** One line. It stays while the marker moves along it, so it is drawn once. */
const CurvePath = memo(
  ({
    heights,
    dash,
    emphasised,
    scale,
  }: Omit<Curve, "label"> & Pick<CurveChartProps, "scale">): ReactNode => (
    <path
      d={
        line<number>(
          (_, i) => round((100 * i) / (heights.length - 1)),
          (height) => round(scale(height)),
        )(heights) ?? ""
      }
      className="sx-curve"
      data-dash={dash}
      data-emphasised={emphasised || undefined}
    />
  ),
);

function Dot({
  className,
  at,
  top,
}: {
  readonly className: string;
  readonly at: number;
  readonly top: number;
}): ReactNode {
  return (
    <span
      aria-hidden="true"
      className={className}
      style={{ ...useTint(), insetInlineStart: `${round(at)}%`, top: `${round(top)}%` }}
    />
  );
}
