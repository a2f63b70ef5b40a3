import type { ReactNode } from "react";

/** Why nothing moves, to readers for whom nothing does: those without scripts. */
export function StandStill({
  instead,
}: {
  /** What there is to see or to do. */ readonly instead: ReactNode;
}): ReactNode {
  return (
    <noscript>
      <p className="sx-note">Without JavaScript nothing turns here. {instead}</p>
    </noscript>
  );
}
