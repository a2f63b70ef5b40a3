import { forwardRef, type PropsWithChildren, type ReactNode } from "react";
import type { FigureProps } from "./props.ts";

/** The outermost element of a figure, or of what stands in its place: the page's classes and styles, and its theme. */
export const Root = forwardRef<HTMLDivElement, PropsWithChildren<{ readonly props: FigureProps }>>(
  function Root({ props, children }, ref): ReactNode {
    const { id, style, className, theme, controls } = props;
    return (
      <div
        ref={ref}
        id={id}
        style={style}
        className={className ? `softmax-figure ${className}` : "softmax-figure"}
        data-theme={theme === "light" || theme === "dark" ? theme : undefined}
        data-controls={controls === false ? "0" : undefined}
      >
        {children}
      </div>
    );
  },
);
