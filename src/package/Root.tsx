import { forwardRef, type PropsWithChildren, type ReactNode } from "react";
import type { FigureProps } from "./props.ts";

interface Parts {
  readonly props: FigureProps;
  /** Whether a reader has opened all of a figure that is shown as `compact`. */
  readonly opened?: boolean;
}

/**
 * The outermost element of a figure, or of what stands in its place: the page's classes and styles, its theme, and how much of
 * it is shown.
 */
export const Root = forwardRef<HTMLDivElement, PropsWithChildren<Parts>>(function Root(
  { props, opened = false, children },
  ref,
): ReactNode {
  const { id, style, className, theme, controls, view } = props;
  return (
    <div
      ref={ref}
      id={id}
      style={style}
      className={className ? `softmax-figure ${className}` : "softmax-figure"}
      data-theme={theme === "light" || theme === "dark" ? theme : undefined}
      data-controls={controls === false ? "0" : undefined}
      data-view={view === "compact" ? (opened ? "full" : view) : undefined}
    >
      {children}
    </div>
  );
});
