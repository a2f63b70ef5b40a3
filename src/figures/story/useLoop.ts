import { randomLcg } from "d3";
import { useEffect, useState } from "react";
import type { LanguageId } from "../../lm/models.ts";
import { recent } from "../../model/recent.ts";
import { seedNumber } from "../../model/seed.ts";
import { type Loop, writeLoop } from "./model/loop.ts";
import { openingOf, openingTokens, type StoryOrder } from "./model/state.ts";
import { inSlices } from "../../panel/lm/inSlices.ts";
import { speakerOf } from "../../panel/lm/speaker.ts";
import { writerOf } from "./storyTexts.ts";

/** How far the search for a circle is. */
export interface LoopSearch {
  readonly by: LanguageId;
  readonly opening: string;
  /** How many tokens are written. */
  readonly tokens: number;
  /** Absent while it is searched; null if there is none within the limit. */
  readonly loop?: Loop | null;
}

/** How many tokens are written between two reports. */
const REPORT = 20;
/** The circles that were found of late. */
const known = recent<string, LoopSearch>(40);

function* search(by: LanguageId, order: StoryOrder, tell: (so: LoopSearch) => void) {
  const opening = openingOf(by, order.opening);
  const { model } = speakerOf(by);
  const work = writeLoop(model, openingTokens(model, opening), randomLcg(seedNumber(order.seed)));
  let tokens = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { by, opening, tokens, loop: step.value ?? null };
    tokens = step.value;
    if (tokens % REPORT === 0) tell({ by, opening, tokens });
    yield;
  }
}

/** Writes `order` on at T = 0 until it repeats, in slices; undefined while its model is not here. */
export function useLoop(
  { model, opening, seed, temperature }: StoryOrder,
  onFound: () => void,
): LoopSearch | undefined {
  const by = writerOf(model);
  const key = `${by ?? ""} ${opening} ${seed}`;
  const [so, setSo] = useState<{ readonly key: string; readonly search: LoopSearch }>();
  useEffect(() => {
    if (!by || known.get(key)) return undefined;
    return inSlices(
      search(by, { model, opening, seed, temperature }, (now) => setSo({ key, search: now })),
      (found) => {
        known.set(key, found);
        setSo({ key, search: found });
        onFound();
      },
    );
  }, [by, key, model, opening, seed, temperature, onFound]);
  return known.get(key) ?? (so?.key === key ? so.search : undefined);
}
