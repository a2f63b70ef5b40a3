import type { ReactNode } from "react";

/** The oldest browsers whose figures move. */
export const BROWSERS = "Chrome 111, Edge 111, Firefox 121 and Safari 16.4";

/** Why nothing moves, to readers for whom nothing does: those without scripts, and those with a browser that is too old. */
export function StandStill({
  instead,
}: {
  /** What there is to see or to do. */ readonly instead: ReactNode;
}): ReactNode {
  return (
    <>
      <noscript>
        <p className="sx-note">Without JavaScript nothing turns here. {instead}</p>
      </noscript>
      <p className="sx-note sx-outdated">
        This browser is too old for the figures to turn: {BROWSERS} are the oldest that can.{" "}
        {instead}
      </p>
    </>
  );
}
