import type { LanguageModel } from "./languageModel.ts";
import { SENTENCES } from "./sentences.ts";
import { wordChain } from "./wordChain.ts";

let chain: LanguageModel | undefined;

/** The toy: the same chain each time, made at the first call. */
export const toyModel = (): LanguageModel => (chain ??= wordChain(SENTENCES));
