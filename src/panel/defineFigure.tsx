import type { ComponentType } from "react";
import type { BarSpan } from "../chart/barSpan.ts";
import type { LabelledShare } from "../chart/SideBySide.tsx";
import type { Expected, Field, Fields, OwnName } from "../model/fields.ts";
import type { Query, QuerySource } from "../model/params.ts";
import { formatTemperature } from "../words/numbers.ts";
import { expectedText, type OwnExpectations } from "../words/parameters.ts";
import { dialOf } from "./dialOf.ts";
import { type OpenFigure, openFigure } from "./openFigure.tsx";

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
  /**
   * The bars of a state, in the order of their rows, in a figure where a step of the dial moves nothing else that is seen: a drag
   * then moves them in the table that stands. `undefined` in a state that has to be drawn anew.
   */
  readonly spans?: (state: S) => readonly BarSpan[] | undefined;
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
