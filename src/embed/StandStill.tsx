import type { ReactNode } from "react";
import { outdated, withoutScripts } from "./words.tsx";

/** Why nothing moves, to readers for whom nothing does: those without scripts, and those with a browser that is too old. */
export function StandStill({
  instead,
}: {
  /** What there is to see or to do. */ readonly instead: ReactNode;
}): ReactNode {
  return (
    <>
      <noscript>
        <p className="sx-note">{withoutScripts(instead)}</p>
      </noscript>
      <p className="sx-note sx-outdated">{outdated(instead)}</p>
    </>
  );
}
