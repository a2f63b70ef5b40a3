import type { LanguageModelId } from "../../lm/models.ts";
import { recent } from "../../model/recent.ts";
import { withPrefixCache, type CachedModel } from "./model/prefixCache.ts";
import { withheld } from "../../lm/withheld.ts";
import { rewrite } from "./model/rewrite.ts";
import { openingOf, openingTokens, type StoryRequest } from "./model/state.ts";
import type { Text } from "../../lm/writing.ts";
import { modelStatus } from "../../weights/loadModel.ts";
import { type TextRequest, writeInWorker } from "./writer.ts";
import { availableModel } from "../../panel/lm/availableModel.ts";
import { recordedText } from "./recorded.ts";
import { diceOf } from "./storyDice.ts";

/** A finished text: who wrote it, at which temperature, and what it goes on from. */
export interface Written {
  readonly by: LanguageModelId;
  readonly temperature: number;
  readonly opening: string;
  readonly text: Text;
}

/** The finished texts of late: the whole dial, and some more. */
const finished = recent<string, Written>(160);
/** The last text of each series: what differs from it in nothing but the temperature. */
const latest = recent<string, Written>(40);
const cachedModels = new Map<LanguageModelId, CachedModel>();

/** The model that writes for `model`: none while that may still come, the toy if it cannot. */
export function writerOf(model: LanguageModelId): LanguageModelId | undefined {
  const { id } = availableModel(model).entry;
  if (id === model) return id;
  return modelStatus(model as Exclude<LanguageModelId, "chain">).stage === "failed"
    ? id
    : undefined;
}

const seriesOf = ({ opening, seed }: StoryRequest, by: LanguageModelId): string =>
  `${by} ${opening} ${seed}`;

/** The text that `request` asks for, if it is finished. */
export function writtenOf(request: StoryRequest): Written | undefined {
  const by = writerOf(request.model);
  const found = finished.get(`${seriesOf(request, by ?? request.model)} ${request.temperature}`);
  return found ?? (by === "chain" ? undefined : recordedText(request));
}

/** The last finished text that differs from what `request` asks for in its temperature at most. */
export function latestOf(request: StoryRequest): Written | undefined {
  const by = writerOf(request.model);
  return writtenOf(request) ?? (by && latest.get(seriesOf(request, by)));
}

/** What the worker gets for `request`; see `write`. */
const workerRequest = (
  { temperature, seed, opening }: StoryRequest,
  by: LanguageModelId,
): Omit<TextRequest, "model" | "weights"> => ({
  temperature,
  dice: diceOf(seed),
  context: openingTokens(availableModel(by).model, openingOf(by, opening)),
});

/**
 * Writes the text that `request` asks for, token by token; from then on `writtenOf` has it. `by` must be loaded.
 *
 * @yields nothing, after each token, so that other work can come between
 */
export function* writing(
  request: StoryRequest,
  by: LanguageModelId,
): Generator<undefined, Written> {
  const model = cachedModels.get(by) ?? withPrefixCache(availableModel(by).model);
  cachedModels.set(by, model);
  const { temperature, dice, context } = workerRequest(request, by);
  return remember(request, by, yield* rewrite(model, temperature, dice, context));
}

/** The same text written in a worker, so that the page does other things meanwhile; undefined where there can be none. */
export async function writtenInWorker(
  request: StoryRequest,
  by: LanguageModelId,
): Promise<Written | undefined> {
  const text =
    by === "chain" ? undefined : await writeInWorker({ model: by, ...workerRequest(request, by) });
  return text && remember(request, by, text);
}

/** Makes `written` the text that `request` asks for, as if its model had written it just now. */
export const rememberRecorded = (request: StoryRequest, written: Written): void =>
  void finished.set(`${seriesOf(request, written.by)} ${request.temperature}`, written);

function remember(request: StoryRequest, by: LanguageModelId, text: Text): Written {
  const written = {
    by,
    temperature: request.temperature,
    opening: openingOf(by, request.opening),
    text: withheld(text, availableModel(by).offends),
  };
  finished.set(`${seriesOf(request, by)} ${request.temperature}`, written);
  return latest.set(seriesOf(request, by), written);
}
