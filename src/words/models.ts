import type { LanguageModelId, LoadFailure, LoadStatus } from "../lm/models.ts";
import { numberFormat } from "./numbers.ts";

/** What a reader is told of each language model. */
export const modelTexts: Readonly<
  Record<
    LanguageModelId,
    {
      readonly title: string;
      /** What it is, honestly, as one or two sentences. */
      readonly honesty: string;
    }
  >
> = {
  chain: {
    title: "Word chain",
    honesty: "A toy: a chain that has read 295 little sentences and looks two words back.",
  },
  storyteller: {
    title: "Storyteller",
    honesty:
      "A real transformer of 405 thousand weights. It has read 30,000 little stories that a program of ours made up, and nothing else.",
  },
  austen: {
    title: "Miss Austen",
    honesty:
      "A real transformer of 852 thousand weights. It has read Jane Austen’s six novels in pieces of words, and nothing else.",
  },
};

const tenths = numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `0.4 MB`: the size of a file. */
export const formatMegabytes = (bytes: number): string => `${tenths(bytes / 1e6)} MB`;

/** `its file was answered with 404`: why the weights of a model are not to be had. */
export function failureClause(failure: LoadFailure): string {
  switch (failure.kind) {
    case "unreachable":
      return "its file could not be reached";
    case "refused":
      return `its file was answered with ${failure.status}`;
    case "length":
      return `its file has ${failure.bytes} bytes instead of ${failure.expected}`;
    case "different":
      return "its file is not the one that was trained";
    case "unreadable":
      return "its file cannot be read";
  }
}

/**
 * What a reader is told of a model that is asked for and is not there: `Storyteller is on its way: 120 of 430 kB.
 * Until then you see the word chain.`, or whatever else it is that is seen `meanwhile`. Empty once it is there.
 */
export function loadingSentence(
  id: LanguageModelId,
  status: LoadStatus,
  bytes: number,
  meanwhile = "Until then you see the word chain.",
): string {
  const { title } = modelTexts[id];
  const kilo = (count: number): number => Math.round(count / 1000);
  if (status.stage === "loading")
    return `${title} is on the way: ${kilo(status.bytes)} of ${kilo(bytes)} kB. ${meanwhile}`;
  return status.stage === "failed"
    ? `${title} could not be loaded: ${failureClause(status.failure)}. You see the word chain instead.`
    : "";
}
