import type { ScaleLinear } from "d3";
import { Fragment, type ReactNode } from "react";
import { hundredth } from "../../chart/barLayout.ts";
import { useTint } from "../../chart/tint.ts";
import "./intervals.css";

/** A measured point with its interval, on a plot's two axes. */
export interface IntervalPoint {
  /** Its place in percent of the plot's width. */
  readonly at: number;
  readonly height: number;
  readonly low: number;
  readonly high: number;
  /** The height of a second mark at the same place, without an interval. */
  readonly second?: number;
  /** A few words at the height of the second mark, in the field without measurements. */
  readonly note?: string | undefined;
  /** The one that is spoken of now. */
  readonly current?: boolean;
}

const percent = (n: number): string => `${hundredth(n)}%`;

/**
 * Rings with whiskers, a small square for a second value, which lies in its ring where the two agree, and a hatched field
 * where nobody measured. Decoration: a table has the numbers.
 */
export function IntervalPoints({
  points,
  scale,
  unmeasured,
}: {
  readonly points: readonly IntervalPoint[];
  /** From a height to percent of the plot's height, top = 0. */
  readonly scale: ScaleLinear<number, number>;
  /** Where the field without measurements begins, in percent, and what it says. */
  readonly unmeasured: { readonly from: number; readonly label: string };
}): ReactNode {
  const tint = useTint();
  return (
    <div className="sx-intervals" aria-hidden="true">
      <span className="sx-unmeasured" style={{ insetInlineStart: percent(unmeasured.from) }}>
        <span>{unmeasured.label}</span>
      </span>
      {points.map(({ at, height, low, high, second, note, current }) => (
        <Fragment key={at}>
          <span
            className="sx-interval"
            data-current={current || undefined}
            style={{
              ...(current ? tint : {}),
              insetInlineStart: percent(at),
              top: percent(scale(high)),
              bottom: percent(100 - scale(low)),
            }}
          >
            <span style={{ top: percent((100 * (high - height)) / (high - low)) }} />
          </span>
          {second !== undefined && (
            <span
              className="sx-second"
              style={{ insetInlineStart: percent(at), top: percent(scale(second)) }}
            />
          )}
          {note !== undefined && (
            <small
              style={{
                insetInlineStart: percent(unmeasured.from),
                top: percent(scale(second ?? height)),
              }}
            >
              {note}
            </small>
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** Which mark is which, in words beside one of each. */
export function IntervalKey({
  ring,
  square,
}: {
  readonly ring: string;
  readonly square: string;
}): ReactNode {
  return (
    <p className="sx-interval-key">
      <span>
        <i data-mark="ring" />
        {ring}
      </span>
      <span>
        <i data-mark="square" />
        {square}
      </span>
    </p>
  );
}
