import type { OpenFigure } from "../../panel/openFigure.tsx";
import type { Query } from "../../model/params.ts";
import type { StateFields } from "../messages.ts";

/** The part of an open figure that a host can see and move. */
export type Shown = Pick<OpenFigure, "show" | "query" | "notes" | "subscribe" | "onCommit">;

/** A figure whose changes are reported. */
export interface WatchedFigure {
  readonly state: () => StateFields;
  /** Shows what `query` describes, as a step that the reader can undo; this is not reported. */
  readonly show: (query: Query) => void;
}

/** Reports each change that is the reader's: `input` during a drag, `change` when it is for good. */
export function watchFigure(
  open: Shown,
  report: (type: "input" | "change") => void,
): WatchedFigure {
  const now = (): string => JSON.stringify(open.query());
  const last = { input: now(), change: now() };
  let isHostsChange = false;
  const follow = (type: "input" | "change") => (): void => {
    const text = now();
    if (text === last[type]) return;
    last[type] = text;
    if (!isHostsChange) report(type);
  };
  open.subscribe(follow("input"));
  open.onCommit(follow("change"));
  return {
    state: () => Object.fromEntries(open.query()),
    show: (query) => {
      isHostsChange = true;
      try {
        open.show(query, "page");
      } finally {
        isHostsChange = false;
      }
    },
  };
}
