import {
  memo,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Follow, FollowersContext } from "../chart/follow.ts";
import { Throttle } from "../chart/throttle.tsx";
import { type Action, canRedo, canUndo } from "../model/history.ts";
import type { BodyProps, FigureSpec } from "./defineFigure.tsx";
import { dialOf } from "./dialOf.ts";
import { DialTint } from "./DialTint.tsx";
import { Readout } from "./Readout.tsx";
import type { FigureStore } from "./store.ts";
import { type Surroundings, SurroundingsContext } from "./surroundings.ts";
import { useDrawn } from "./useDrawn.ts";
import { useGlide } from "./useGlide.ts";
import { useSwept } from "./useSwept.ts";
import { labels } from "./words.ts";

/** The live part of a figure: notes on a link's mistakes, the body, the live sentence, quiet buttons. */
export function FigurePanel<S extends object>(props: {
  readonly spec: FigureSpec<S>;
  readonly store: FigureStore<S>;
}): ReactNode {
  const { spec, store } = props;
  const [followers] = useState(() => new Set<Follow>());
  const followed = useRef<(next: S) => boolean>(undefined);
  const { history, notes, resetState, jumps, steps } = useDrawn(store, followed);
  const state = history.present;
  const untouched = state === resetState && notes.length === 0;
  const shown = useSwept(state, jumps);
  useLayoutEffect(() => {
    // A sweep draws each of its steps.
    followed.current = (next) => shown === state && follow(spec, next, followers);
  });
  const temperature = spec.pigment?.(shown) ?? dialOf(shown) ?? 1;
  const panel = useGlide(state, steps);
  useEffect(() => panel.current?.closest("[data-island]")?.setAttribute("data-awake", ""), [panel]);
  const { announce } = useContext(SurroundingsContext);
  const actions = useMemo(() => actionsOf(spec, store, announce), [spec, store, announce]);
  // Where a drag is followed, drawing anew is what is throttled: all that is read comes with it.
  const settled = spec.spans ? state : history.past;
  return (
    <div ref={panel} className="sx-live-panel">
      {notes.map((note) => (
        <p key={note} className="sx-note">
          {note}
        </p>
      ))}
      <Throttle of={shown} settled={settled}>
        <DialTint temperature={temperature}>
          <FollowersContext.Provider value={followers}>
            <spec.Body state={shown} set={actions.set} commit={actions.commit} />
          </FollowersContext.Provider>
        </DialTint>
        <Readout spec={spec} state={state} />
      </Throttle>
      <QuietButtons
        actions={actions}
        canReset={!untouched}
        canUndo={spec.editable && canUndo(history)}
        canRedo={spec.editable && canRedo(history)}
      />
    </div>
  );
}

/** Lets `followers` show `state` as a step of a drag. Returns whether they could. */
function follow<S extends object>(
  spec: FigureSpec<S>,
  state: S,
  followers: ReadonlySet<Follow>,
): boolean {
  try {
    const spans = spec.spans?.(state);
    const temperature = dialOf(state);
    if (!spans || temperature === undefined) return false;
    return [...followers].every((each) => each({ temperature, spans }));
  } catch {
    // It fails where the figure is drawn anew too, and is guarded there.
    return false;
  }
}

/** One of the buttons under a figure: what it cannot do now it stays in view without. */
const QuietButton = (props: {
  readonly label: string;
  readonly can: boolean;
  readonly onPress: () => void;
}): ReactNode => (
  <button
    type="button"
    aria-disabled={!props.can}
    tabIndex={props.can ? 0 : -1}
    onClick={props.onPress}
  >
    {props.label}
  </button>
);

/** Reset, and where scores are edited Undo and Redo, each once there was something to undo or redo. */
const QuietButtons = memo(function QuietButtons(props: {
  readonly actions: Readonly<Record<"undo" | "redo" | "reset", () => void>>;
  readonly canReset: boolean;
  /** Absent where nothing is edited; so is `canRedo`. */
  readonly canUndo: boolean | undefined;
  readonly canRedo: boolean | undefined;
}): ReactNode {
  const { actions, canReset, canUndo: undoable, canRedo: redoable } = props;
  // From then on the buttons stay, so that pressing one never takes it from under the keyboard.
  const [redoOffered, offerRedo] = useState(false);
  if (redoable && !redoOffered) offerRedo(true);
  return (
    <div className="sx-quiet sx-controls">
      <QuietButton label={labels.reset} can={canReset} onPress={actions.reset} />
      {(undoable || redoOffered) && (
        <QuietButton label={labels.undo} can={!!undoable} onPress={actions.undo} />
      )}
      {redoOffered && <QuietButton label={labels.redo} can={!!redoable} onPress={actions.redo} />}
    </div>
  );
});

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
