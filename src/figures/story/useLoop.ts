import { randomLcg } from "d3";
import { useEffect, useState } from "react";
import type { LanguageModelId } from "../../lm/models.ts";
import { recent } from "../../model/recent.ts";
import { seedNumber } from "../../model/seed.ts";
import { type Loop, writeLoop } from "./model/loop.ts";
import { openingOf, openingTokens, type StoryRequest } from "./model/state.ts";
import { inSlices } from "../../panel/lm/inSlices.ts";
import { availableModel } from "../../panel/lm/availableModel.ts";
import { writerOf } from "./storyTexts.ts";

/** How far the search for a circle is. */
export interface LoopSearch {
  readonly by: LanguageModelId;
  readonly opening: string;
  /** How many tokens are written. */
  readonly tokens: number;
  /** Absent while it is searched; null if there is none within the limit. */
  readonly loop?: Loop | null;
}

/** How many tokens are written between two reports. */
const REPORT = 20;
/** The circles that were found last. */
const finished = recent<string, LoopSearch>(40);

function* search(
  by: LanguageModelId,
  request: StoryRequest,
  report: (progress: LoopSearch) => void,
) {
  const opening = openingOf(by, request.opening);
  const { model } = availableModel(by);
  const work = writeLoop(model, openingTokens(model, opening), randomLcg(seedNumber(request.seed)));
  let tokens = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { by, opening, tokens, loop: step.value ?? null };
    tokens = step.value;
    if (tokens % REPORT === 0) report({ by, opening, tokens });
    yield;
  }
}

/** Writes on at T = 0 until it repeats, in slices; undefined while its model is not here. */
export function useLoop(
  { model, opening, seed, temperature }: StoryRequest,
  onFound: () => void,
): LoopSearch | undefined {
  const by = writerOf(model);
  const key = `${by ?? ""} ${opening} ${seed}`;
  const [progress, setProgress] = useState<{ readonly key: string; readonly search: LoopSearch }>();
  useEffect(() => {
    if (!by || finished.get(key)) return undefined;
    return inSlices(
      search(by, { model, opening, seed, temperature }, (now) => setProgress({ key, search: now })),
      (found) => {
        finished.set(key, found);
        setProgress({ key, search: found });
        onFound();
      },
    );
  }, [by, key, model, opening, seed, temperature, onFound]);
  return finished.get(key) ?? (progress?.key === key ? progress.search : undefined);
}
