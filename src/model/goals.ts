import { derive, type Derived, type ExplorerState } from "./derive.ts";
import { fates } from "./fates.ts";
import {
  explorerFields,
  type Fields,
  numberField,
  switchField,
  temperatureField,
} from "./fields.ts";
import { parseState, type Query } from "./params.ts";
import { TAIL_RANGE, withTail } from "./tail.ts";
import { toast } from "./vocabulary.ts";

/** Where a figure about the toast stands: all that a goal asks about. */
export interface Situation extends Pick<Derived, "temperature" | "choices"> {
  /** The share of each of the seven words, in [0, 1]. */
  readonly shares: readonly number[];
  /** The share of the 49,993 other words together, in [0, 1]; absent where they do not count. */
  readonly tail?: number;
}

/** Something to do with a dial. It ticks itself off when a figure gets there. */
export interface Goal {
  /** Kebab case, never renamed: the session remembers it. */
  readonly id: string;
  /** The figure to try it in. Others that have the same dial count as well. */
  readonly figure: "dial" | "curves" | "choices" | "tail";
  /** The query of a state that gets there, or tells most about why none does. */
  readonly hint: string;
  /** Whether a figure is there. */
  readonly reached: (now: Situation) => boolean;
  /** Whether nothing gets there. */
  readonly impossible?: true;
}

const at = (words: readonly number[], word: string): number =>
  words[toast.words.indexOf(word)] ?? NaN;

/** How near to a temperature or a count is near enough. */
const NEAR = 0.05;
const asTheModelSays: ExplorerState = { temperature: 1, vocabulary: "toast", logits: null };
const AS_IS = derive(asTheModelSays);
const JAM_PEAK = fates(toast.logits)[toast.words.indexOf("jam")]?.peak?.temperature ?? NaN;

/** The effective choices as the model says, and half of them. */
export const CHOICES = { asIs: AS_IS.choices, half: AS_IS.choices / 2 } as const;

const all = [
  {
    id: "gravel",
    figure: "dial",
    hint: "t=10",
    reached: ({ shares }) => at(shares, "gravel") >= 0.1,
  },
  {
    id: "equal",
    figure: "curves",
    hint: "t=inf",
    reached: ({ temperature }) => temperature === Infinity,
  },
  {
    id: "jam-peak",
    figure: "curves",
    hint: `t=${temperatureField.format(Math.round(JAM_PEAK * 100) / 100)}`,
    reached: ({ temperature }) => Math.abs(temperature - JAM_PEAK) <= NEAR,
  },
  {
    id: "half-choices",
    figure: "choices",
    hint: "t=0.44",
    reached: ({ choices }) => Math.abs(choices - CHOICES.half) <= NEAR,
  },
  {
    id: "tail-half",
    figure: "tail",
    hint: "t=1.5",
    reached: ({ tail = 0 }) => tail >= 0.5,
  },
  {
    id: "jam-above-butter",
    figure: "dial",
    hint: "t=100",
    reached: ({ shares }) => at(shares, "jam") > at(shares, "butter"),
    impossible: true,
  },
] as const satisfies readonly Goal[];

/** The name of a goal. */
export type GoalId = (typeof all)[number]["id"];

/** The goals, from easy to impossible. */
export const goals: readonly (Goal & { readonly id: GoalId })[] = all;

/** The causes that a goal asks about. */
interface Causes extends ExplorerState {
  readonly tail: boolean;
  readonly tailLogit: number;
}

const fields: Fields<Causes> = {
  ...explorerFields,
  tail: switchField("tail"),
  tailLogit: numberField("tz", TAIL_RANGE.lowest, TAIL_RANGE.highest),
};
const beginning: Causes = { ...asTheModelSays, tail: true, tailLogit: -10 };

/** The figures whose dial counts: those that turn the toast's shares, and the one with a tail behind them. */
const FIGURES = new Set([
  "dial",
  "tilt",
  "pipeline",
  "formula",
  "curves",
  "limits",
  "choices",
  "dice",
  "tail",
]);

/**
 * Where figure `figure` stands in the state that `query` describes; none if it has no dial, or if its words or scores
 * are not the toast's, for which the goals are set.
 */
export function situationOf(figure: string, query: Query): Situation | undefined {
  const { state } = parseState(fields, beginning, query);
  if (!FIGURES.has(figure) || state.vocabulary !== "toast" || state.logits) return undefined;
  const { temperature, choices, rows } = derive(state);
  if (figure !== "tail" || !state.tail)
    return { temperature, choices, shares: rows.map(({ probability }) => probability) };
  const tailed = withTail(toast.logits, state.tailLogit, temperature);
  return { temperature, choices: tailed.choices, shares: tailed.named, tail: tailed.tail };
}

/** What a reader has done so far in this visit. */
export interface Progress {
  /** The ids of the goals that were reached, and of impossible ones that were given up or tried enough. */
  readonly done: readonly string[];
  /** The sides of T = 1 on which the dial has been, far enough to see that the order holds. */
  readonly tried: readonly ("cold" | "hot")[];
}

/** Nothing done yet. */
export const noProgress: Progress = { done: [], tried: [] };

/** What of `stored`, which may be anything, is progress: the goals that there are, and the sides that there are. */
export function progressIn(stored: unknown): Progress {
  const listed = (name: keyof Progress): readonly unknown[] => {
    const list: unknown = Object(stored)[name];
    return Array.isArray(list) ? list : [];
  };
  const [done, tried] = [listed("done"), listed("tried")];
  return {
    done: goals.map(({ id }) => id).filter((id) => done.includes(id)),
    tried: (["cold", "hot"] as const).filter((side) => tried.includes(side)),
  };
}

/** How far from 1 the dial has to have been. */
const [COLD, HOT] = [0.5, 2];

/** `progress` once a figure has stood at `now`; the same object if that adds nothing. */
export function advance(progress: Progress, now: Situation): Progress {
  const side = now.temperature <= COLD ? "cold" : now.temperature >= HOT ? "hot" : undefined;
  const tried: Progress["tried"] =
    side && !progress.tried.includes(side) ? [...progress.tried, side] : progress.tried;
  const done = goals
    .filter(({ id }) => !progress.done.includes(id))
    .filter(({ impossible, reached }) => (impossible ? tried.length === 2 : reached(now)))
    .map(({ id }) => id);
  if (done.length === 0 && tried === progress.tried) return progress;
  return { done: [...progress.done, ...done], tried };
}

/** `progress` once the reader has given goal `id` up. */
export const giveUp = (progress: Progress, id: string): Progress =>
  progress.done.includes(id) ? progress : { ...progress, done: [...progress.done, id] };
