import type { ComponentProps, ReactNode } from "react";
import { hundredth } from "./barLayout.ts";
import "./plot.css";

/** A named place on an axis of a plot, in percent: from the left, or from the top. */
export interface PlotTick {
  readonly at: number;
  readonly label: string;
}

/** A line across a plot at each height of `ticks`, for its drawing. */
export const GridLines = ({ ticks }: { readonly ticks: readonly PlotTick[] }): ReactNode =>
  ticks.map(({ at }) => <line key={at} className="sx-grid" x1="0" x2="100" y1={at} y2={at} />);

/** What those heights are called, at the side of its frame. */
export const TickLabels = ({ ticks }: { readonly ticks: readonly PlotTick[] }): ReactNode =>
  ticks.map(({ at, label }) => (
    <span key={at} aria-hidden="true" className="sx-tick" style={{ top: `${hundredth(at)}%` }}>
      {label}
    </span>
  ));

/** What frames a drawing that is stretched to any width: its titles, a grid line at each tick, and the numbers beside them. */
export function Plot({
  className,
  term,
  yTitle,
  xTitle,
  ticks,
  drawing,
  lines,
  children,
}: {
  readonly className?: string;
  /** The term that its heights are, if they are one of the four. */
  readonly term?: string | undefined;
  readonly yTitle: string;
  readonly xTitle?: string;
  readonly ticks: readonly PlotTick[];
  /** What the drawing is for who does not see it, and what pointing at it does. */
  readonly drawing: ComponentProps<"svg">;
  /** What is drawn over the grid, in percent of both axes. */
  readonly lines: ReactNode;
  /** What else stands in the frame, placed in percent of it. */
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={`sx-plot ${className ?? ""}`.trimEnd()}>
      <p className="sx-plot__title" aria-hidden="true">
        {yTitle}
      </p>
      <div className="sx-plot__frame" data-term={term}>
        <svg
          role="img"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="sx-plot__area"
          {...drawing}
        >
          <GridLines ticks={ticks} />
          {lines}
        </svg>
        <TickLabels ticks={ticks} />
        {children}
      </div>
      {xTitle !== undefined && (
        <p className="sx-plot__x" aria-hidden="true">
          {xTitle}
        </p>
      )}
    </div>
  );
}
