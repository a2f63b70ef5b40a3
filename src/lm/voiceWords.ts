import { type LanguageId, languageModelOf } from "./models.ts";
import type { VoiceStatus } from "./voices.ts";

/** `0.4 MB` */
export const formatMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * What a reader is told of a model that is asked for and is not there: `Storyteller is on its way: 120 of 430 kB.
 * Until then you see the word chain.`, or whatever else it is that is seen `meanwhile`. Empty once it is there.
 */
export function voiceSentence(
  id: LanguageId,
  status: VoiceStatus,
  bytes: number,
  meanwhile = "Until then you see the word chain.",
): string {
  const { title } = languageModelOf(id);
  const kilo = (count: number): number => Math.round(count / 1000);
  if (status.stage === "loading")
    return `${title} is on the way: ${kilo(status.bytes)} of ${kilo(bytes)} kB. ${meanwhile}`;
  return status.stage === "failed"
    ? `${title} could not be loaded: ${status.reason}. You see the word chain instead.`
    : "";
}
