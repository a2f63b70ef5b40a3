import { CUTS, type Cut, type CutsState, HUGGING_FACE_ORDER, type Stage } from "./cuts.ts";
import {
  countField,
  explorerFields,
  type Field,
  type Fields,
  numberField,
  type OwnField,
} from "../../../model/fields.ts";

/** The letter of each step in links. */
const LETTERS: Readonly<Record<Stage, string>> = {
  temperature: "t",
  topK: "k",
  topP: "p",
  minP: "m",
};

const stageOf = (letter: string): Stage | undefined =>
  HUGGING_FACE_ORDER.find((stage) => LETTERS[stage] === letter);

/** The four steps, first to last (`order=kpmt`). */
const orderField: OwnField<readonly Stage[], "order"> = {
  name: "order",
  expects: { kind: "own" },
  parse: (text) => {
    const order = [...text.trim()].map(stageOf).filter((stage) => stage !== undefined);
    const every = order.length === text.trim().length && order.length === HUGGING_FACE_ORDER.length;
    return every && new Set(order).size === order.length ? order : undefined;
  },
  format: (order) => order.map((stage) => LETTERS[stage]).join(""),
};

/** The cuts that are on (`cuts=p,m`, `cuts=none`). */
const cutsField: OwnField<readonly Cut[], "cuts"> = {
  name: "cuts",
  expects: { kind: "own" },
  parse: (text) => {
    if (text.trim() === "none") return [];
    const letters = text.split(",").map((letter) => letter.trim());
    const on = CUTS.filter((cut) => letters.includes(LETTERS[cut]));
    return on.length === letters.length ? on : undefined;
  },
  format: (cuts) => cuts.map((cut) => LETTERS[cut]).join(",") || "none",
};

/** The step in hand (`gate=k`). */
const gateField: Field<Stage> = {
  name: "gate",
  expects: { kind: "choice", choices: HUGGING_FACE_ORDER.map((stage) => LETTERS[stage]) },
  parse: (text) => stageOf(text.trim()),
  format: (stage) => LETTERS[stage],
};

/** How a state of the cuts is written in a link. */
export const cutsFields = {
  ...explorerFields,
  topK: countField("k"),
  topP: numberField("p", 0, 1),
  minP: numberField("m", 0, 1),
  cuts: cutsField,
  order: orderField,
  gate: gateField,
} satisfies Fields<CutsState>;
