import { forwardRef, type ReactNode, Suspense } from "react";
import "./base.ts";
import { figureIds, isFigureId } from "../figures/ids.ts";
import { componentOf } from "./registry/eager.ts";
import type { SoftmaxFigureHandle, SoftmaxFigureProps } from "./props.ts";
import { Root } from "./Root.tsx";
import { noFigure } from "./words.ts";

/**
 * A live figure of softmax with temperature, by its name. The server renders it finished, in the state it begins with,
 * and the browser hydrates that, once the code of that figure has come. Needs the style sheet
 * `softmax-temperature/style.css`.
 */
export const SoftmaxFigure = forwardRef<SoftmaxFigureHandle, SoftmaxFigureProps>(
  function SoftmaxFigure({ figure, ...props }, ref): ReactNode {
    if (!isFigureId(figure))
      return (
        <Root props={props}>
          <p className="sx-note">{noFigure(String(figure), figureIds)}</p>
        </Root>
      );
    const Named = componentOf(figure);
    return (
      <Suspense fallback={<Root props={props} />}>
        {/* oxlint-disable-next-line react/static-components -- made once for each name */}
        <Named key={figure} ref={ref} {...props} />
      </Suspense>
    );
  },
);
