import type { Figure } from "../panel/defineFigure.tsx";

/** The figures that have numbers for sentences outside them; each one’s entry adds itself (`declare module`). */
export interface Entries {}

type NumbersOf<Entry> =
  Entry extends Figure<infer Id, infer Name>
    ? Name extends string
      ? { readonly figure: Id; readonly name: Name }
      : never
    : never;

/** A number of a figure that sentences outside it may show. */
export type LiveNumber = NumbersOf<Entries[keyof Entries]>;

/** A figure with a dial that sentences outside it may turn. */
export type DialFigure = Extract<LiveNumber, { name: "temperature" }>["figure"];
