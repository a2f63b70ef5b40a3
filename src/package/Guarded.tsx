import { type ReactNode, useEffect, useRef, useState } from "react";
import { Boundary, START_AGAIN, STOPPED } from "../hydration/Boundary.tsx";

/**
 * A figure that lives on a page which is not ours. If it throws, it is shown as it began, with a sentence, which `onStop`
 * gets too, and a button that starts it anew; the rest of the page goes on.
 */
export function Guarded({
  children,
  onStop,
}: {
  readonly children: ReactNode;
  readonly onStop: (sentence: string) => void;
}): ReactNode {
  const [stopped, setStopped] = useState(false);
  const live = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** A copy of what was there first. */
  const begun = useRef<Node>(null);
  /** What had the focus before it was taken away. */
  const focused = useRef<Element>(null);
  useEffect(() => {
    const next = stopped
      ? button.current
      : live.current?.querySelector<HTMLElement>("input, select, button");
    if (!next) return;
    if (focused.current?.isConnected === false) next.focus({ preventScroll: !stopped });
    focused.current = null;
  }, [stopped]);
  if (stopped)
    return (
      <>
        <div
          key="begun"
          ref={(place) => {
            if (!place?.hasChildNodes())
              place?.append(...(begun.current?.cloneNode(true).childNodes ?? []));
          }}
        />
        <div className="sx-note sx-remark sx-actions sx-controls">
          <span>{STOPPED}</span>
          <button
            ref={button}
            type="button"
            onClick={() => {
              focused.current = document.activeElement;
              setStopped(false);
            }}
          >
            {START_AGAIN}
          </button>
        </div>
      </>
    );
  return (
    <div
      key="live"
      ref={(place) => {
        live.current = place;
        if (place && !begun.current?.hasChildNodes()) begun.current = place.cloneNode(true);
      }}
    >
      <Boundary
        onStop={(element) => {
          focused.current ??= element;
          setStopped(true);
          onStop(STOPPED);
        }}
      >
        {children}
      </Boundary>
    </div>
  );
}
