import type { ReactNode } from "react";
import { labels } from "./words.ts";

/** Under a compact figure: opens all of it in its place, and closes it again. Which of its two names is seen, styles say. */
export const WholeButton = ({
  opened,
  onToggle,
}: {
  readonly opened: boolean;
  /** Absent where a script listens to what is printed. */
  readonly onToggle?: (opened: boolean) => void;
}): ReactNode => (
  <button type="button" aria-expanded={opened} onClick={onToggle && (() => onToggle(!opened))}>
    <span>{labels.whole}</span>
    <span>{labels.less}</span>
  </button>
);
