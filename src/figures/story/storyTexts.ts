import type { LanguageId } from "../../lm/models.ts";
import { recent } from "../../model/recent.ts";
import { remembering, type RememberingModel } from "./model/remembering.ts";
import { withheld } from "../../lm/withheld.ts";
import { rewrite } from "./model/rewrite.ts";
import { openingOf, openingTokens, type StoryOrder } from "./model/state.ts";
import type { Text } from "../../lm/writing.ts";
import { voiceStatus } from "../../weights/voices.ts";
import { type TextRequest, writeAside } from "./writer.ts";
import { speakerOf } from "../../panel/lm/speaker.ts";
import { recordedText } from "./recorded.ts";
import { diceOf } from "./storyDice.ts";

/** A finished text: who wrote it, at which temperature, and what it goes on from. */
export interface Written {
  readonly by: LanguageId;
  readonly temperature: number;
  readonly opening: string;
  readonly text: Text;
}

/** The finished texts of late: the whole dial, and some more. */
const known = recent<string, Written>(160);
/** The last text of each series: what differs from it in nothing but the temperature. */
const latest = recent<string, Written>(40);
const memories = new Map<LanguageId, RememberingModel>();

/** Who writes what is ordered from `model`: none while it may still come, the toy if it cannot. */
export function writerOf(model: LanguageId): LanguageId | undefined {
  const { id } = speakerOf(model).entry;
  if (id === model) return id;
  return voiceStatus(model as Exclude<LanguageId, "chain">).stage === "failed" ? id : undefined;
}

const seriesOf = ({ opening, seed }: StoryOrder, by: LanguageId): string =>
  `${by} ${opening} ${seed}`;

/** The text that `order` asks for, if it is finished. */
export function writtenOf(order: StoryOrder): Written | undefined {
  const by = writerOf(order.model);
  const found = by && known.get(`${seriesOf(order, by)} ${order.temperature}`);
  return found ?? (by === "chain" ? undefined : recordedText(order));
}

/** The last finished text that differs from what `order` asks for in its temperature at most. */
export function latestOf(order: StoryOrder): Written | undefined {
  const by = writerOf(order.model);
  return writtenOf(order) ?? (by && latest.get(seriesOf(order, by)));
}

/** What is written for `order`, and after what; see `write`. */
const requestOf = (
  { temperature, seed, opening }: StoryOrder,
  by: LanguageId,
): Omit<TextRequest, "voice" | "weights"> => ({
  temperature,
  dice: diceOf(seed),
  context: openingTokens(speakerOf(by).model, openingOf(by, opening)),
});

/**
 * Writes the text that `order` asks for, token by token: from then on it is known. `by` must be here.
 *
 * @yields nothing: a place to rest
 */
export function* writing(order: StoryOrder, by: LanguageId): Generator<undefined, Written> {
  const model = memories.get(by) ?? remembering(speakerOf(by).model);
  memories.set(by, model);
  const { temperature, dice, context } = requestOf(order, by);
  return keep(order, by, yield* rewrite(model, temperature, dice, context));
}

/** The same text written in a worker, so that the page does other things meanwhile; undefined where there can be none. */
export async function writtenAside(
  order: StoryOrder,
  by: LanguageId,
): Promise<Written | undefined> {
  const text =
    by === "chain" ? undefined : await writeAside({ voice: by, ...requestOf(order, by) });
  return text && keep(order, by, text);
}

function keep(order: StoryOrder, by: LanguageId, text: Text): Written {
  const written = {
    by,
    temperature: order.temperature,
    opening: openingOf(by, order.opening),
    text: withheld(text, speakerOf(by).offends),
  };
  known.set(`${seriesOf(order, by)} ${order.temperature}`, written);
  return latest.set(seriesOf(order, by), written);
}
