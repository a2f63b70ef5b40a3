import type { ComponentType, ReactNode } from "react";
import type { LabelledShare } from "../chart/SideBySide.tsx";
import {
  type Expected,
  type Field,
  type Fields,
  type OwnName,
  temperatureField,
} from "../model/fields.ts";
import type { OwnTexts } from "./figureText.ts";
import {
  aboutWords,
  asInFile,
  asInProse,
  type GivenWords,
  textsOf,
  wordsGiven,
} from "./ownWords.ts";
import { formatTemperature } from "../words/numbers.ts";
import { expectedText, noteSentence, type OwnExpectations } from "../words/parameters.ts";
import { type QuerySource, formatState, parseState, type Query } from "../model/params.ts";
import { dialOf } from "./dialOf.ts";
import { FigurePanel } from "./FigurePanel.tsx";
import { type RequestedState, createFigureStore } from "./store.ts";

/** What a figure's body gets: its state, and two ways to change it. */
export interface BodyProps<S> {
  readonly state: S;
  /** Changes causes during a drag. */
  readonly set: (change: Partial<S>) => void;
  /** Changes causes for good: a step to undo, a new link. With `speak`, the readout is announced. */
  readonly commit: (change?: Partial<S>, options?: { readonly speak?: boolean }) => void;
}

/** What a figure shows, as exact numbers: for a spreadsheet, and for code that computes them again. */
export interface FigureData {
  /** The names of the columns: `word`, `logit`, `probability`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** The softmax behind the numbers, where there is one: a logit for each word, and a temperature in [0, ∞]. */
  readonly softmax?: {
    readonly words: readonly string[];
    readonly logits: readonly number[];
    readonly temperature: number;
  };
}

/** A figure, declared: who it is, what a reader can change, and how it looks. Its printed text is in `text.ts` beside it, what it says in `words.ts`. */
export interface FigureSpec<S extends object> {
  /** The figure's one identity: link, DOM id, snapshot. Kebab case, never renamed. */
  readonly id: string;
  readonly initial: S;
  readonly fields: Fields<S>;
  /** What the fields expect that are like no other figure’s, by their names in links. */
  readonly expects?: OwnExpectations;
  readonly Body: ComponentType<BodyProps<S>>;
  /** One live sentence that says what the picture shows. */
  readonly readout: (state: S) => string;
  /** The temperature whose pigment the figure wears; by default that of its dial, and graphite if it has none. */
  readonly pigment?: (state: S) => number;
  /** The shares of the words, each in [0, 1], that pages around a framed figure are told. */
  readonly shares?: (state: S) => readonly number[];
  /** What paper shows of a state with a dial, at three temperatures beside each other. */
  readonly printed?: (state: S) => readonly LabelledShare[];
  /** What the picture shows, as exact numbers. */
  readonly data?: (state: S) => FigureData;
  /** Whether readers edit more than a dial, so that Undo is worth a button. */
  readonly editable?: boolean;
}

/** What a declaration is inferred from: who the figure is, and what it lets others show. */
export interface Named<S, Id extends string, Name extends string> {
  readonly id: Id;
  /** Numbers that sentences outside the figure show, by name; that of its dial, `temperature`, is there already. */
  readonly live?: Readonly<Record<Name, (state: S) => string>>;
}

/** Its fields, and a text for each of those that leave it to the figure to say what they expect. */
export type WithFields<F> = { readonly fields: F } & ([OwnName<F>] extends [never]
  ? unknown
  : { readonly expects: Readonly<Record<OwnName<F>, string>> });

/** The name of the number that every figure with a dial lets others show. */
export type DialName<S> = S extends { readonly temperature: number } ? "temperature" : never;

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

/** A registered figure, and the names of the numbers that sentences outside it may show. */
export interface Figure<Id extends string = string, Name extends string = string> {
  readonly id: Id;
  readonly live: readonly Name[];
  /** Whether words of a reader’s own can stand in it. */
  readonly takesWords: boolean;
  /** The names that its queries may use, and what each expects. */
  readonly parameters: readonly { readonly name: string; readonly expects: string }[];
  /**
   * A fresh instance with a store of its own; with a `query`, in the state that it describes from the first render on.
   * If it is a page that asks for that state, Reset leads back to it.
   */
  readonly open: (query?: Query, source?: QuerySource) => OpenFigure;
}

/**
 * Makes a registry entry of a figure whose state is an `S`: `defineFigure<DialState>()({ id: "dial", … })`. It is called
 * twice because TypeScript infers either all types of a call or none, and the names are to be inferred.
 */
export const defineFigure =
  <S extends object>() =>
  <Id extends string, F extends Fields<S>, Name extends string = never>(
    spec: FigureSpec<S> & WithFields<F> & Named<S, Id, Name>,
  ): Figure<Id, Name | DialName<S>> => {
    const live = { ...(dialOf(spec.initial) !== undefined && dialLive), ...spec.live };
    return {
      id: spec.id,
      parameters: Object.values<Pick<Field<unknown, string, Expected>, "name" | "expects">>(
        spec.fields,
      ).map(({ name, expects }) => ({ name, expects: expectedText(expects, name, spec.expects) })),
      live: Object.keys(live) as (Name | DialName<S>)[],
      takesWords: Object.values<Pick<Field<unknown, string, Expected>, "expects">>(
        spec.fields,
      ).some(({ expects }) => expects.kind === "words"),
      open: (query = [], source = "link") => openFigure(spec, live, query, source),
    };
  };

const dialLive = {
  temperature: (state: object): string => formatTemperature(dialOf(state) ?? NaN),
};

function openFigure<S extends object>(
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
