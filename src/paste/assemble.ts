import { canBe, decide, logOf, probabilityOf, sumOf } from "./detect.ts";
import type { Kind, Named } from "./kinds.ts";
import type { Choice, Note, Other, Pasted, Place, Problem, Where } from "./reading.ts";
import { type Numbered, numbered, sectionsOf } from "./sections.ts";
import type { Entries, Token } from "./shapes/entries.ts";
import type { FoundPlace } from "./shapes/places.ts";

/** What was found in a paste, before it is decided what its numbers are. */
export interface Draft {
  readonly places: readonly FoundPlace[];
  readonly named: Named | undefined;
  readonly notes: readonly Note[];
  readonly others: readonly Other[];
  /** In which line the token at an index of the only place stands, from 1. */
  readonly lineOf?: (index: number) => number;
}

/** A place that can be shown, or why it cannot. */
type Converted = { readonly place: Place; readonly masked: number } | { readonly problem: Problem };

interface Kept {
  readonly at: Numbered;
  readonly tokens: readonly Token[];
}

/** What a sum of probabilities has to come near, for them to be all the words there are. */
const NEARLY_ALL = 0.9;

/** The reading of `draft` as `choice` has it, or as is likeliest; with what else it can be. */
export function assemble(draft: Draft, choice: Choice): Pasted {
  const all = numbered(draft.places);
  const { kept, passed, refused, outside } = sorted(all, draft);
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
    const made = converted(item, kind, whole, all.length > 1, draft);
    if ("problem" in made) refused.push({ place: item.at.nth, problem: made.problem });
    else {
      masked += made.masked;
      places.push(made.place);
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
    ...draft.notes,
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

/** Which places have at least two tokens with numbers, and what became of the others. */
function sorted(all: readonly Numbered[], draft: Draft) {
  const kept: Kept[] = [];
  const passed: number[] = [];
  const refused: { place: number; problem: Problem }[] = [];
  const outside: string[] = [];
  const fewest = fewestOf(all);
  for (const at of all) {
    const { entries, written } = at.found;
    if (entries === undefined || entries.tokens.length < 2) passed.push(at.nth);
    else if (entries.wrong) {
      const where: Where = all.length > 1 ? { position: at.nth } : "paste";
      const line = draft.lineOf?.(entries.wrong.nth - 1);
      const problem: Problem =
        line === undefined
          ? { problem: "noNumber", where, wrong: entries.wrong }
          : {
              problem: "infinite",
              line,
              text: `${entries.wrong.token} ${String(entries.wrong.value)}`.trim(),
            };
      refused.push({ place: at.nth, problem });
    } else {
      const within = withoutOutsider(entries, written, fewest);
      if (within.length < entries.tokens.length) {
        const inside = new Set(within);
        for (const token of entries.tokens) if (!inside.has(token)) outside.push(token.token);
      }
      kept.push({ at, tokens: within });
    }
  }
  return { kept, passed, refused, outside };
}

/** How many likely tokens each place of an answer was asked for, if that shows. */
const fewestOf = (all: readonly Numbered[]): number =>
  all.reduce((least, { found: { entries } }) => {
    const count = entries?.tokens.length ?? 0;
    return count > 1 ? Math.min(least, count) : least;
  }, Infinity);

/**
 * The tokens of a place without the one that is listed only because it was written: some APIs add it to the likeliest,
 * wherever it ranks, and what is not listed may then be likelier than it.
 */
function withoutOutsider(
  { tokens, ranks }: Entries,
  written: string | undefined,
  fewest: number,
): readonly Token[] {
  if (tokens.length < 3) return tokens;
  if (ranks?.every((rank) => rank !== undefined))
    return tokens.filter((_, i) => (ranks[i] ?? 0) <= tokens.length);
  if (tokens.length !== fewest + 1 || written === undefined) return tokens;
  const lowest = tokens.reduce((least, { number }) => Math.min(least, number), Infinity);
  return tokens.filter(({ token, number }) => token !== written || number !== lowest);
}

function converted(
  item: Kept,
  kind: Kind,
  whole: boolean,
  several: boolean,
  draft: Draft,
): Converted {
  const { at, tokens } = item;
  const where: Where = several ? { position: at.nth } : "paste";
  const { section, nth, count, found } = at;
  const place = (list: readonly Token[]): Place => ({
    section,
    nth,
    count,
    written: found.written,
    tokens: list,
  });
  if (!canBe(tokens, kind)) return { problem: why(tokens, kind, where, draft) };
  if (kind !== "scores" && !whole)
    return {
      place: place(tokens.map(({ token, number }) => ({ token, number: logOf(number, kind) }))),
      masked: 0,
    };
  const scores = tokens.map(({ token, number }) => ({
    token,
    number: whole ? logOf(number, kind) : number,
  }));
  const finite = scores.filter(({ number }) => number > -Infinity);
  return finite.length < 2
    ? { problem: { problem: "few", where, count: finite.length } }
    : { place: place(finite), masked: scores.length - finite.length };
}

/** Why the numbers of a place cannot be what they are said to be. */
function why(tokens: readonly Token[], kind: Kind, where: Where, draft: Draft): Problem {
  const wrong = tokens.findIndex(
    (token) =>
      kind !== "scores" && !canBe([token], kind) && probabilityOf(token.number, kind) !== 0,
  );
  const token = tokens[wrong];
  if (token) {
    const line = draft.lineOf?.(wrong);
    return { problem: "impossible", where: line === undefined ? where : { line }, kind, ...token };
  }
  const sum = sumOf(tokens, kind);
  return sum > 0 ? { problem: "sum", where, kind, sum } : { problem: "untold", where };
}
