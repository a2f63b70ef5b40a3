import { line, type ScaleLinear } from "d3";
import { Fragment, type ReactNode } from "react";
import { useTint } from "./tint.ts";
import "./measured.css";

/** What was measured of one thing: its points, from left to right, and perhaps a height to compare them with. */
export interface MeasuredLine {
  readonly label: string;
  readonly dash: "solid" | "dashed";
  readonly points: readonly {
    /** Its place in percent of the plot's width. */
    readonly at: number;
    readonly height: number;
    /** The one that is spoken of now. */
    readonly current: boolean;
  }[];
  /** The height of a dotted level across the whole plot. */
  readonly level?: number | undefined;
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** Measured points, joined by thin straight lines that were not measured. Decoration: a table has the numbers. */
export function MeasuredLines({
  lines,
  scale,
}: {
  readonly lines: readonly MeasuredLine[];
  /** From a height to percent of the plot's height, top = 0. */
  readonly scale: ScaleLinear<number, number>;
}): ReactNode {
  const tint = useTint();
  return (
    <div className="sx-measured" aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="sx-plot__area">
        {lines.map(({ label, dash, points }) => (
          <path
            key={label}
            className="sx-curve"
            data-dash={dash}
            d={
              line<MeasuredLine["points"][number]>(
                ({ at }) => round(at),
                ({ height }) => round(scale(height)),
              )(points) ?? ""
            }
          />
        ))}
      </svg>
      {lines.map(({ label, dash, points, level }) => (
        <Fragment key={label}>
          {level !== undefined && (
            <span className="sx-level" style={{ top: `${round(scale(level))}%` }} />
          )}
          {points.map(({ at, height, current }) => (
            <span
              key={at}
              className="sx-measure"
              data-dash={dash}
              data-current={current || undefined}
              style={{
                ...(current ? tint : {}),
                insetInlineStart: `${round(at)}%`,
                top: `${round(scale(height))}%`,
              }}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}
