import { convertedPlace } from "./convertedPlace.ts";
import { decide, sumOf } from "./detect.ts";
import type { Draft } from "./draft.ts";
import { keptPlaces } from "./keptPlaces.ts";
import type { Kind } from "./kinds.ts";
import type { Choice, Note, Other, Pasted, Place, Problem, Where } from "./reading.ts";
import { type Numbered, numbered, sectionsOf } from "./sections.ts";

/** What a sum of probabilities has to come near, for them to be all the words there are. */
const NEARLY_ALL = 0.9;

/** The reading of `draft` as `choice` has it, or as is likeliest; with what else it can be. */
export function assemble(draft: Draft, choice: Choice): Pasted {
  const all = numbered(draft.places);
  const { kept, hasMore, passed, refused: unusable, outside } = keptPlaces(all, draft);
  const refused = [...unusable];
  const { others: given } = draft;
  const first = kept[0];
  if (first === undefined) {
    const [refusal] = refused;
    const few = all.length === 1 ? (all[0]?.found.entries?.tokens.length ?? 0) : 0;
    const where: Where = all.length > 1 ? { position: 1 } : "paste";
    const problem = refusal?.problem ?? { problem: "few", where, count: few };
    return { problem, others: given };
  }
  const decision = decide(
    kept.map(({ tokens }) => tokens),
    draft.named ?? first.at.found.entries?.named,
  );
  const kind = choice.kind ?? decision.kind;
  const others = [...given, ...kindsBeside(decision.kind, decision.others, kind, choice)];
  const whole = choice.whole === true && kind !== "scores";
  const places: Place[] = [];
  let masked = 0;
  for (const item of kept) {
    const made = convertedPlace(item, kind, whole, all.length > 1, draft);
    if ("problem" in made) refused.push({ place: item.at.nth, problem: made.problem });
    else {
      masked += made.masked;
      places.push(hasMore ? { ...made.place, count: undefined } : made.place);
    }
  }
  if (places.length === 0) {
    const doubtful = kept.every(({ at }) => at.found.doubtful);
    const problem: Problem =
      doubtful && kind === "ln"
        ? { problem: "writtenOnly" }
        : (refused[0]?.problem ?? { problem: "unknownJson" });
    return { problem, others };
  }
  const sum = kind === "scores" ? NaN : sumOf(first.tokens, kind);
  const notes: Note[] = [
    { note: "kind", kind, named: decision.named || choice.kind !== undefined, sum },
    ...partsNote(all),
    ...(passed.length > 0 ? [passedNote(passed, all)] : []),
    ...refused.map((refusal) => ({ note: "refused", ...refusal }) as const),
    ...(kept.some(({ at }) => at.found.doubtful) ? [{ note: "doubtful" } as const] : []),
    ...(outside.length > 0 ? [{ note: "outside", tokens: outside } as const] : []),
    ...(masked > 0 ? [{ note: "masked", count: masked } as const] : []),
    ...(hasMore ? [{ note: "first" } as const] : []),
    ...draft.notes.filter(({ note }) => !hasMore || note !== "rows"),
  ];
  const tellsAll = kind !== "scores" && kind !== "ln" && sum > NEARLY_ALL;
  return {
    reading: { scale: kind === "scores" || whole ? "logits" : "logprobs", kind, places, notes },
    others:
      tellsAll || whole ? [...others, { choice: { ...choice, kind, whole: !whole } }] : others,
  };
}

const passedNote = (passed: readonly number[], all: readonly Numbered[]): Note => ({
  note: "passed",
  count: passed.length,
  places: partsNote(all).length > 0 ? [] : passed,
});

const partsNote = (all: readonly Numbered[]): readonly Note[] => {
  const { answers, choices, prompt } = sectionsOf(all);
  return answers > 1 || choices > 1 || prompt ? [{ note: "parts", answers, choices, prompt }] : [];
};

/** The kinds that can be chosen in place of the one that is. */
const kindsBeside = (
  likeliest: Kind,
  possible: readonly Kind[],
  now: Kind,
  choice: Choice,
): readonly Other[] =>
  [likeliest, ...possible]
    .filter((kind) => kind !== now)
    .map((kind) => ({ choice: { ...choice, whole: false, kind } }));
