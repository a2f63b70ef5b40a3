import { line, type ScaleLinear } from "d3";
import { Fragment, type ReactNode } from "react";
import { hundredth } from "../../chart/barLayout.ts";
import { useTint } from "../../chart/tint.ts";
import "./measured.css";

/** A height to compare points with. */
export interface Level {
  readonly height: number;
  /** What stands at its right end: a label, and before it, where there is room, a word that makes it plainer. */
  readonly label: string;
  readonly qualifier: string;
}

/** What was measured of one thing: its points, from left to right, and perhaps a level to compare them with. */
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
  /** A dotted line across the whole plot. */
  readonly level?: Level | undefined;
}

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
        {lines.map(
          ({ label, dash, level }) =>
            level && (
              <line
                key={label}
                className="sx-level"
                data-dash={dash}
                x1="0"
                x2="100"
                y1={hundredth(scale(level.height))}
                y2={hundredth(scale(level.height))}
              />
            ),
        )}
        {lines.map(({ label, dash, points }) => (
          <path
            key={label}
            className="sx-curve"
            data-dash={dash}
            d={
              line<MeasuredLine["points"][number]>(
                ({ at }) => hundredth(at),
                ({ height }) => hundredth(scale(height)),
              )(points) ?? ""
            }
          />
        ))}
      </svg>
      {lines.map(({ label, dash, points, level }) => (
        <Fragment key={label}>
          {level && (
            <span className="sx-level-name" style={{ top: `${hundredth(scale(level.height))}%` }}>
              <span className="sx-measure" data-dash={dash} />
              <span className="sx-level-qualifier">{level.qualifier} </span>
              {level.label}
            </span>
          )}
          {points.map(({ at, height, current }) => (
            <span
              key={at}
              className="sx-measure"
              data-dash={dash}
              data-current={current || undefined}
              style={{
                ...(current ? tint : {}),
                insetInlineStart: `${hundredth(at)}%`,
                top: `${hundredth(scale(height))}%`,
              }}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}
