import { line, type ScaleLinear } from "d3";
import { Fragment, memo, type PointerEvent, type ReactNode } from "react";
import { entryAt } from "../model/entryAt.ts";
import { dialPosition, temperatureAt } from "../model/temperature.ts";
import { hundredth } from "./barLayout.ts";
import { Plot } from "./Plot.tsx";
import { useTint } from "./tint.ts";

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
  /** The term that its heights are, if they are one of the four. */
  readonly term?: string;
  /** Where the dial stands, in [0, ∞]: the place of the marker. */
  readonly temperature: number;
  /** The heights of the marker’s dots. */
  readonly heights: readonly number[];
  /** Called with the temperature at which the reader points; `done` when the pointer is lifted. */
  readonly onTurn: (temperature: number, done: boolean) => void;
  /** What else stands in the frame, placed in percent of it, e.g. measured points. */
  readonly children?: ReactNode;
}

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
  const { name, describedBy, curves, scale, ticks, yTitle, term, children } = props;
  const { temperature, heights: marked, onTurn } = props;
  const at = dialPosition(temperature);
  const turn = (event: PointerEvent<SVGSVGElement>, done: boolean): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const place = Math.min(100, Math.max(0, (100 * (event.clientX - left)) / width));
    const isMirrored = getComputedStyle(event.currentTarget).direction === "rtl";
    onTurn(temperatureAt(isMirrored ? 100 - place : place), done);
  };
  const isCrowded = curves.filter(({ peak }) => peak).length > MOST_NAMED;
  const tint = useTint();
  return (
    <Plot
      yTitle={yTitle}
      term={term}
      ticks={ticks.map(({ height, label }) => ({ at: scale(height), label }))}
      drawing={{
        "aria-label": name,
        "aria-describedby": describedBy,
        className: "sx-plot__area sx-pointable",
        onPointerDown: (event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          if (event.pointerType !== "touch") turn(event, false);
        },
        onPointerMove: (event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) turn(event, false);
        },
        onPointerUp: (event) => turn(event, true),
      }}
      lines={
        <>
          {curves.map(({ label, heights, dash, emphasised }) => (
            <CurvePath key={label} {...{ heights, dash, emphasised, scale }} />
          ))}
          <line
            className="sx-marker"
            style={tint}
            x1={hundredth(at)}
            x2={hundredth(at)}
            y1="0"
            y2="100"
          />
        </>
      }
    >
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
      {marked.map((height, i) => (
        <Dot key={curves[i]?.label ?? "marker"} className="sx-dot" at={at} top={scale(height)} />
      ))}
    </Plot>
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
          ? { insetInlineEnd: `${hundredth(100 - at)}%` }
          : { insetInlineStart: `${hundredth(at)}%` }),
        bottom: `${hundredth(100 - scale(height))}%`,
        top: `${hundredth(scale(roofAt(curves, stands === "above" ? at - HALF_A_NAME : at)))}%`,
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
          (_, i) => hundredth((100 * i) / (heights.length - 1)),
          (height) => hundredth(scale(height)),
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
      style={{ ...useTint(), insetInlineStart: `${hundredth(at)}%`, top: `${hundredth(top)}%` }}
    />
  );
}
