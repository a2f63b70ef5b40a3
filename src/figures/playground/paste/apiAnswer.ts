import type { Json } from "./json.ts";

/** One place of an API's answer: what was written there, and the list of the likeliest tokens as it stands. */
export interface RawPosition {
  readonly written: Json | undefined;
  readonly top: Json | undefined;
}

type Members = ReadonlyMap<string, Json>;
const NONE: Members = new Map();
const members = (json: Json | undefined): Members => (json instanceof Map ? json : NONE);
const items = (json: Json | undefined): readonly Json[] => (Array.isArray(json) ? json : []);

/** Of `[{token, logprob, top_logprobs}, …]`: a place each. */
const placesOf = (content: Json | undefined): readonly RawPosition[] =>
  items(content).map((place) => ({
    written: members(place).get("token"),
    top: members(place).get("top_logprobs"),
  }));

/** Of an older completion's `{tokens: […], top_logprobs: [{token: logprob, …}, …]}`: a place each. */
const olderPlacesOf = (logprobs: Members): readonly RawPosition[] =>
  items(logprobs.get("top_logprobs")).map((top, i) => ({
    written: items(logprobs.get("tokens"))[i],
    top,
  }));

/** Of one `choices[]` entry of a (chat) completion. */
function ofChoice(choice: Json): readonly RawPosition[] {
  const logprobs = members(members(choice).get("logprobs"));
  return logprobs.has("content") ? placesOf(logprobs.get("content")) : olderPlacesOf(logprobs);
}

/** Of one `output[]` entry of a response. */
const ofOutput = (output: Json): readonly RawPosition[] =>
  items(members(output).get("content")).flatMap((part) => placesOf(members(part).get("logprobs")));

/**
 * The places of an API's answer, of whichever known shape: a chat completion, an older completion, a response, the
 * `content` or the `logprobs` of one, or one place’s bare list of tokens. `undefined` if it is no such answer; an empty
 * list if it is one that has no log-probabilities.
 */
export function positionsOf(json: Json): readonly RawPosition[] | undefined {
  if (Array.isArray(json)) {
    const list: readonly Json[] = json;
    if (list.some((item) => members(item).has("top_logprobs"))) return placesOf(list);
    if (list.some((item) => members(item).has("logprob")))
      return [{ written: undefined, top: list }];
    if (list.some((item) => members(item).has("choices") || members(item).has("output")))
      return list.flatMap((answer) => positionsOf(answer) ?? []);
    return undefined;
  }
  const answer = members(json);
  if (answer.has("choices")) return items(answer.get("choices")).flatMap(ofChoice);
  if (answer.has("output")) return items(answer.get("output")).flatMap(ofOutput);
  if (answer.has("logprobs")) return ofChoice(answer);
  if (answer.has("content")) return placesOf(answer.get("content"));
  if (Array.isArray(answer.get("top_logprobs")))
    return answer.has("tokens") ? olderPlacesOf(answer) : placesOf([answer]);
  return undefined;
}
