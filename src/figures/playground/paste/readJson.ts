import { cleanWord } from "../model/list.ts";
import { type RawPosition, positionsOf } from "./apiAnswer.ts";
import { checkList } from "./checkList.ts";
import type { Json } from "./json.ts";
import type { Found, Pasted, Place, Position } from "./pasted.ts";
import { pasteProblems } from "../words.ts";

/** Reads an API's answer; its numbers are log-probabilities. */
export function readJson(json: Json): Pasted {
  const places = positionsOf(json);
  if (places === undefined) return { problem: pasteProblems.noAnswer };
  if (places.length === 0)
    return { problem: `${pasteProblems.noTokens} ${pasteProblems.askForThem}` };
  const positions: Position[] = [];
  for (const [i, place] of places.entries()) {
    const where = places.length > 1 ? { position: i + 1 } : "answer";
    const found = tokensOf(place, where);
    if (!Array.isArray(found)) return { problem: String(found) };
    const checked = checkList(found, "logprobs", where);
    if ("problem" in checked)
      return {
        problem:
          found.length < 2 ? `${checked.problem} ${pasteProblems.askForThem}` : checked.problem,
      };
    const written = typeof place.written === "string" ? cleanWord(place.written) : undefined;
    positions.push({ written, list: checked.list });
  }
  return { kind: "logprobs", positions };
}

type Pair = readonly [token: Json | undefined, logprob: Json | undefined];

/** `[{token, logprob}, …]` or `{token: logprob, …}` as pairs. */
function pairsOf(top: Json | undefined): readonly Pair[] {
  if (top instanceof Map) return [...top];
  const list: readonly Json[] = Array.isArray(top) ? top : [];
  return list.map((item) =>
    item instanceof Map ? [item.get("token"), item.get("logprob")] : [undefined, undefined],
  );
}

/** The tokens of one place, in either way of writing them; or the sentence that says which is none. */
function tokensOf({ top }: RawPosition, place: Place): readonly Found[] | string {
  const pairs = pairsOf(top);
  const found: Found[] = [];
  for (const [i, [word, number]] of pairs.entries()) {
    if (typeof word !== "string") return pasteProblems.noToken(place, i + 1);
    if (typeof number !== "number" || number === Infinity)
      return pasteProblems.noLogprob(place, i + 1, word, number);
    found.push({ word, number, place });
  }
  return found;
}
