import { cleanWord } from "../list.ts";
import { type RawPosition, positionsOf } from "./apiAnswer.ts";
import { checkList } from "./checkList.ts";
import type { Json } from "./json.ts";
import { type Found, type Pasted, type Position, quote } from "./pasted.ts";

/** What an answer without log-probabilities is told. */
const ASK = "Ask the API for them: logprobs true and top_logprobs 5, say.";

/** Reads an API's answer; its numbers are log-probabilities. */
export function readJson(json: Json): Pasted {
  const places = positionsOf(json);
  if (places === undefined)
    return {
      problem:
        "This is JSON, but no answer with log-probabilities: there is no “choices”, no “output” and no list with “token” and “logprob”.",
    };
  if (places.length === 0)
    return { problem: `This answer carries no list of likely tokens. ${ASK}` };
  const positions: Position[] = [];
  for (const [i, place] of places.entries()) {
    const where = places.length > 1 ? `Position ${i + 1}` : "The answer";
    const found = tokensOf(place, places.length > 1 ? `position ${i + 1}` : "the answer");
    if (!Array.isArray(found)) return { problem: String(found) };
    const checked = checkList(found, "logprobs", where);
    if ("problem" in checked)
      return { problem: found.length < 2 ? `${checked.problem} ${ASK}` : checked.problem };
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

/** The tokens of one place, in either way of writing them; or the sentence that tells which is none. */
function tokensOf({ top }: RawPosition, place: string): readonly Found[] | string {
  const pairs = pairsOf(top);
  const found: Found[] = [];
  for (const [i, [word, number]] of pairs.entries()) {
    const which = `In ${place}, token ${i + 1}`;
    if (typeof word !== "string") return `${which} has no “token” that is a text.`;
    if (typeof number !== "number" || number === Infinity)
      return `${which}, ${quote(word)}, has no “logprob” that is a number: ${told(number)}.`;
    found.push({ word, number, place });
  }
  return found;
}

/** A value of JSON, short. */
const told = (json: Json | undefined): string => {
  if (json === undefined) return "there is none";
  if (typeof json === "string") return `it is ${quote(json)}`;
  if (json === null || typeof json !== "object") return `it is ${String(json)}`;
  return Array.isArray(json) ? "it is a list" : "it is an object";
};
