import {
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { announce } from "../panel/announcer.ts";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { figureNamed, figures } from "../figures/registry.ts";
import { type Surroundings, SurroundingsContext } from "../panel/surroundings.ts";
import { followTranslation } from "../hydration/translation.ts";
import { followTerms } from "../islands/termLinkage.ts";
import { queryOf } from "./beginning.ts";
import { Guarded } from "./Guarded.tsx";
import type { SoftmaxFigureProps } from "./props.ts";
import { useReports } from "./useReports.ts";
import "./package.css";

/**
 * A live figure of softmax with temperature. The server renders it finished, in the state it begins with, and the
 * browser hydrates that. Needs the style sheet `softmax-temperature/style.css`.
 */
export function SoftmaxFigure(props: SoftmaxFigureProps): ReactElement {
  const { figure: id, theme, className } = props;
  const figure = figureNamed(id);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? followTranslation(root.current) : undefined), []);
  return (
    <div
      ref={root}
      className={className ? `softmax-figure ${className}` : "softmax-figure"}
      data-theme={theme === "light" || theme === "dark" ? theme : undefined}
    >
      {figure ? (
        <Opened key={id} registered={figure} props={props} />
      ) : (
        <p className="sx-note">
          There is no figure called “{String(id)}”, only{" "}
          {figures.map((other) => other.id).join(", ")}.
        </p>
      )}
    </div>
  );
}

function Opened({
  registered,
  props,
}: {
  readonly registered: (typeof figures)[number];
  readonly props: SoftmaxFigureProps;
}): ReactNode {
  const [beginning] = useState(() => queryOf(props));
  const [open] = useState(() => registered.open(beginning, "page"));
  const domId = `${useId()}${registered.id}`;
  const region = useRef<HTMLParagraphElement>(null);
  const surroundings = useMemo<Surroundings>(
    () => ({ announce: (message) => announce(message, () => region.current), linkable: false }),
    [],
  );
  useReports(open, props);
  useEffect(followTermsOnce, []);
  return (
    <>
      <FigureFrame id={registered.id} domId={domId} captioned={props.caption ?? true}>
        <SurroundingsContext.Provider value={surroundings}>
          <Guarded
            onStop={(sentence) => {
              surroundings.announce(sentence);
              // A change for good, which listeners get, and no step that could be undone.
              open.show(beginning, "page");
              open.restore(beginning, "page");
            }}
          >
            {open.element}
          </Guarded>
        </SurroundingsContext.Provider>
      </FigureFrame>
      <p ref={region} className="sx-hidden" role="status" />
    </>
  );
}

let following = false;

/** One listener serves the term buttons of all figures on the page. */
function followTermsOnce(): void {
  if (following) return;
  following = true;
  followTerms();
}
