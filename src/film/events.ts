import { sampleIndex } from "../math/index.ts";
import { type Hand, mix } from "./hand.ts";
import { beats, falls } from "./timeline.ts";
import { pieces } from "./written.ts";

/** A point on its way: where it lands, which word that is, how far it has fallen, and how far its word has flown to the gap. */
export interface Drawn {
  readonly at: number;
  readonly pick: number;
  readonly fallen: number;
  readonly flown: number;
}

/** What the real model has written so far. */
export interface Writing {
  /** Its place in `pieces`. */
  readonly piece: number;
  /** How many of the piece's tokens stand there. */
  readonly count: number;
}

/** How long a point falls, and how long its word flies to the gap, in seconds. */
const [FALLS, FLIES] = [0.5, 0.45];

const part = (now: number, begins: number, lasts: number): number =>
  Math.min(1, Math.max(0, (now - begins) / lasts));

/** The word on which a point at `at` in [0, 1) lies, when the shares lie end to end in `order`. */
export const pickOf = (shares: readonly number[], order: readonly number[], at: number): number =>
  order[
    sampleIndex(
      order.map((i) => shares[i] ?? 0),
      at,
    )
  ] ?? 0;

/** The points at `now`; one that a hand holds is alone, and lies on the ruler. */
export function drawnAt(
  now: number,
  isSeen: boolean,
  pickAt: (at: number) => number,
  { point, hold }: Hand,
): readonly Drawn[] {
  const seen = isSeen ? falls.filter(({ begins }) => begins <= now) : [];
  const fallen = seen.map(({ begins, at }) => ({
    at,
    pick: pickAt(at),
    fallen: part(now, begins, FALLS),
    flown: part(now, begins + FALLS, FLIES),
  }));
  const last = fallen.at(-1);
  if (point === undefined || hold === 0 || !last) return fallen;
  const at = Math.min(1 - Number.EPSILON, mix(last.at, point, hold));
  return [...fallen.slice(0, -1), { at, pick: pickAt(at), fallen: 1, flown: 1 }];
}

/** In which part of its beat the model writes. */
const WRITES = { from: 0.2, until: 0.85 } as const;

/** What the model has written at `now`; nothing before it begins. */
export function writingAt(now: number): Writing | undefined {
  const writing = beats.findLast(({ start, writes }) => writes !== undefined && start <= now);
  if (!writing) return undefined;
  const piece = pieces.findIndex(({ temperature }) => temperature === writing.writes);
  const { start, duration } = writing;
  const { from, until } = WRITES;
  const done = part(now, start + from * duration, (until - from) * duration);
  return { piece, count: Math.floor(done * (pieces[piece]?.words.length ?? 0)) };
}
