import {
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { TintProvider } from "../chart/tint.ts";
import { pigmentStyle } from "../controls/pigmentStyle.ts";
import { type Action, canRedo, canUndo } from "../model/history.ts";
import { formatState } from "../model/params.ts";
import type { BodyProps, FigureSpec } from "./defineFigure.tsx";
import { dialOf } from "./dialOf.ts";
import { siteRoot } from "./siteRoot.ts";
import type { FigureStore } from "./store.ts";
import { type Surroundings, SurroundingsContext } from "./surroundings.ts";
import { useCopy } from "./useCopy.ts";
import { labels } from "./words.ts";

/** The live part of a figure: notes on a link's mistakes, the body, the live sentence, quiet buttons. */
export function FigurePanel<S extends object>(props: {
  readonly spec: FigureSpec<S>;
  readonly store: FigureStore<S>;
}): ReactNode {
  const { spec, store } = props;
  const { history, notes, resetState } = useSyncExternalStore(
    store.subscribe,
    store.getState,
    store.getInitialState,
  );
  const state = history.present;
  const untouched = state === resetState && notes.length === 0;
  const temperature = spec.pigment?.(state) ?? dialOf(state) ?? 1;
  const tint = useMemo(() => pigmentStyle(temperature), [temperature]);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.closest("[data-island]")?.setAttribute("data-awake", ""), []);
  const { announce, linkable } = useContext(SurroundingsContext);
  const actions = useMemo(() => actionsOf(spec, store, announce), [spec, store, announce]);
  // Once there was something to redo the button stays, so that pressing it never takes it from under the keyboard.
  const [redoOffered, offerRedo] = useState(false);
  if (canRedo(history) && !redoOffered) offerRedo(true);
  return (
    <div ref={panel} className="sx-live-panel">
      {notes.map((note) => (
        <p key={note} className="sx-note">
          {note}
        </p>
      ))}
      <TintProvider value={tint}>
        <spec.Body state={state} set={actions.set} commit={actions.commit} />
      </TintProvider>
      <p className="sx-readout">{spec.readout(state)}</p>
      <div className="sx-quiet sx-controls">
        <button
          type="button"
          aria-disabled={untouched}
          tabIndex={untouched ? -1 : 0}
          onClick={actions.reset}
        >
          {labels.reset}
        </button>
        {spec.editable && (
          <button
            type="button"
            aria-disabled={!canUndo(history)}
            tabIndex={canUndo(history) ? 0 : -1}
            onClick={actions.undo}
          >
            {labels.undo}
          </button>
        )}
        {spec.editable && redoOffered && (
          <button
            type="button"
            aria-disabled={!canRedo(history)}
            tabIndex={canRedo(history) ? 0 : -1}
            onClick={actions.redo}
          >
            {labels.redo}
          </button>
        )}
        {linkable && (
          <CopyLink
            link={() => linkTo(spec, store.getState().history.present)}
            announce={announce}
          />
        )}
      </div>
    </div>
  );
}

/** What a body and the quiet buttons can do; the same functions for as long as the figure lives. */
function actionsOf<S extends object>(
  spec: FigureSpec<S>,
  store: FigureStore<S>,
  announce: Surroundings["announce"],
): Pick<BodyProps<S>, "set" | "commit"> & Readonly<Record<"undo" | "redo" | "reset", () => void>> {
  const act = (action: Action<S>, speak: boolean): void => {
    store.dispatch(action);
    if (speak) announce(spec.readout(store.getState().history.present));
  };
  return {
    set: (change) => act({ type: "set", change }, false),
    commit: (change = {}, { speak = false } = {}) => act({ type: "commit", change }, speak),
    undo: () => act({ type: "undo" }, true),
    redo: () => act({ type: "redo" }, true),
    reset: () => act({ type: "reset" }, true),
  };
}

/** The address of `state` in `spec`'s figure: in the article, wherever the figure itself stands. */
function linkTo<S extends object>(spec: FigureSpec<S>, state: S): string {
  const query = new URLSearchParams([
    ["figure", spec.id],
    ...formatState(spec.fields, spec.initial, state).map(([name, text]) => [name, text]),
  ]);
  return new URL(`?${query}#${spec.id}`, siteRoot()).href;
}

function CopyLink({
  link,
  announce,
}: Pick<Surroundings, "announce"> & { readonly link: () => string }): ReactNode {
  const { isCopied, copy } = useCopy(labels.link, link, announce);
  return (
    <button type="button" className="sx-copy" onClick={() => void copy()}>
      {isCopied ? labels.linkCopied : labels.copyLink}
    </button>
  );
}
