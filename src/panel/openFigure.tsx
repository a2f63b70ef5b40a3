import type { ReactNode } from "react";
import type { LabelledShare } from "../chart/SideBySide.tsx";
import { temperatureField } from "../model/fields.ts";
import { formatState, parseState, type Query, type QuerySource } from "../model/params.ts";
import { noteSentence } from "../words/parameters.ts";
import type { FigureData, FigureSpec } from "./defineFigure.tsx";
import { dialOf } from "./dialOf.ts";
import { FigurePanel } from "./FigurePanel.tsx";
import type { OwnTexts } from "./figureText.ts";
import {
  aboutWords,
  asInFile,
  asInProse,
  type GivenWords,
  textsOf,
  wordsGiven,
} from "./ownWords.ts";
import { createFigureStore, type RequestedState } from "./store.ts";

/** One figure on one page, its state type hidden inside. */
export interface OpenFigure {
  readonly element: ReactNode;
  /**
   * Puts the figure into the state that `query` describes over its beginning; notes what could not be used. If it is the
   * page around the figure that asks for that state, Reset leads back to it. `notes` are what else was asked for and could
   * not be used, a plain sentence each.
   */
  readonly restore: (query: Query, source?: QuerySource, notes?: readonly string[]) => void;
  /** The same as a step of the reader's, to be undone. */
  readonly show: (query: Query, source?: QuerySource) => void;
  /** Turns its dial without a step to undo, if it has one; `temperature` in [0, ∞], else nothing happens. */
  readonly turn: (temperature: number) => void;
  /** Leads back to how it began. */
  readonly reset: () => void;
  /** The query that describes the state: only what differs from the beginning. */
  readonly query: () => readonly (readonly [name: string, text: string])[];
  /** What somebody says around it in texts of their own. */
  readonly texts: () => OwnTexts;
  /** The words that stand in it; nothing if it has none. */
  readonly words: () => GivenWords | undefined;
  /** Shows what `wanted` says of the words, and everything else as it is: a step of the reader's, to be undone. */
  readonly showWords: (wanted: Query) => void;
  /** What of its query could not be used, a plain sentence each. */
  readonly notes: () => readonly string[];
  /** Where its dial stands, in [0, ∞]; nothing if it has none. */
  readonly temperature: () => number | undefined;
  /** The sentence that says what the picture shows now. */
  readonly readout: () => string;
  /** The shares of the words, each in [0, 1]; none if the figure is about something else. */
  readonly shares: () => readonly number[];
  /** What paper shows of its state at `temperature`, in [0, ∞]; nothing if it has no dial that turns shares. */
  readonly sharesAt: (temperature: number) => readonly LabelledShare[] | undefined;
  /** What the picture shows, as exact numbers; none if it has none. */
  readonly data: () => FigureData | undefined;
  /** The text of the live number `name`. @throws RangeError if the figure has none of that name */
  readonly live: (name: string) => string;
  readonly subscribe: (listener: () => void) => () => void;
  readonly onCommit: (listener: () => void) => () => void;
}

/** A fresh instance of the figure that `spec` declares, in the state that `query` describes; `live` are its live numbers. */
export function openFigure<S extends object>(
  spec: FigureSpec<S>,
  live: Readonly<Record<string, (state: S) => string>>,
  query: Query,
  source: QuerySource,
): OpenFigure {
  const { id, initial, fields } = spec;
  const read = (wanted: Query, by: QuerySource): RequestedState<S> => {
    const { state, misfits } = parseState(fields, initial, wanted);
    return { state, notes: misfits.map((misfit) => noteSentence(misfit, by, spec.expects)) };
  };
  const begun = read(query, source);
  const store = createFigureStore(source === "page" ? begun.state : initial, begun);
  const present = (): S => store.getState().history.present;
  return {
    element: <FigurePanel spec={spec} store={store} />,
    restore: (asked, by = "link", others = []) => {
      const { state, notes } = read(asked, by);
      const found = { state, notes: [...notes, ...others] };
      store.restore(found, by === "page" ? found.state : undefined);
    },
    show: (asked, by = "link") => {
      const { state, notes } = read(asked, by);
      store.dispatch({ type: "commit", change: state }, notes);
    },
    turn: (temperature) => {
      const wanted = temperatureField.parse(temperatureField.format(temperature));
      if (wanted === undefined || [undefined, wanted].includes(dialOf(present()))) return;
      store.dispatch({ type: "set", change: { temperature: wanted } as object as Partial<S> });
    },
    reset: () => store.dispatch({ type: "reset" }),
    query: () => formatState(fields, initial, present()),
    notes: () => store.getState().notes,
    readout: () => spec.readout(present()),
    temperature: () => dialOf(present()),
    data: () => asInFile(spec.data?.(present())),
    texts: () => textsOf(present()),
    words: () => wordsGiven(present()),
    showWords: (wanted) => {
      const kept = formatState(fields, initial, present()).filter(
        ([name]) => !aboutWords(fields, name),
      );
      const { state, notes } = read([...kept, ...wanted], "form");
      store.dispatch({ type: "commit", change: state }, notes);
    },
    shares: () => spec.shares?.(present()) ?? [],
    sharesAt: (temperature) => spec.printed?.({ ...present(), temperature }),
    live: (name) => {
      const text = live[name];
      if (text === undefined) throw new RangeError(`figure ${id} has no live number: ${name}`);
      return text(asInProse(present(), initial));
    },
    subscribe: (listener) => store.subscribe(reporting(listener)),
    onCommit: (listener) => store.onCommit(reporting(listener)),
  };
}

/** The figure itself is a listener too and must get every change, whatever `listener` throws. */
const reporting = (listener: () => void) => (): void => {
  try {
    listener();
  } catch (error) {
    reportError(error);
  }
};
