import {
  closings,
  dayPlots,
  helpPlots,
  learningPlots,
  openings,
  type Plot,
  thingPlots,
} from "./plots.ts";
import { pick, pickWeighted, type Uniform } from "./random.ts";
import { shortTexts } from "./shortTexts.ts";
import { type Character, fill, type Scene } from "./template.ts";
import { kinds, names, natures } from "./words.ts";

/** How many of a hundred texts are only a sentence or two. */
const SHORT = 15;

const plots = [...thingPlots, ...helpPlots, ...learningPlots, ...dayPlots];

function character(uniform: Uniform, other?: Character): Character {
  const [kind, homes] = pick(
    kinds.filter(([another]) => another !== other?.kind),
    uniform,
  );
  const pronoun =
    kind === "girl" ? "she" : kind === "boy" ? "he" : pick(["she", "he"] as const, uniform);
  const name = pick(
    names[pronoun].filter((another) => another !== other?.name),
    uniform,
  );
  return {
    name,
    kind,
    home: pick(homes, uniform),
    nature: pickWeighted(natures, uniform),
    pronoun,
  };
}

function scene(uniform: Uniform): Scene {
  const hero = character(uniform);
  return { hero, friend: character(uniform, hero), picked: new Map() };
}

/** One text of the corpus: now and then a sentence or two, else a whole story. Fresh for each run of the numbers. */
export function tell(uniform: Uniform): string {
  const cast = scene(uniform);
  if (uniform() * 100 < SHORT) return fill(pickWeighted(shortTexts, uniform), cast, uniform);
  const moments: Plot = [...openings, ...pick(plots, uniform), closings];
  return moments
    .map((ways) => pick(ways, uniform))
    .filter((way) => way !== "")
    .map((way) => fill(way, cast, uniform))
    .join(" ");
}
