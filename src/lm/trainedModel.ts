import { beginReading, read, unembed } from "./transformer/net.ts";
import { piecesBy } from "./transformer/pieces.ts";
import type { ModelFile } from "./transformer/weights.ts";
import { wordPieces } from "./transformer/words.ts";
import type { LanguageModel } from "./languageModel.ts";

/** A transformer that has read its texts: more can be asked of it than of any model. */
export interface TrainedModel extends LanguageModel {
  readonly net: ModelFile["net"];
  readonly facts: ModelFile["facts"];
  /** The last hidden vector after `context`, whose product with each token’s vector is that token’s logit. */
  readonly hidden: (context: readonly number[]) => Float32Array;
  /** The tokens of `text`, and the first word or mark of it that has none, where the tokens stop. */
  readonly encode: (text: string) => {
    readonly tokens: readonly number[];
    readonly unknown?: string;
  };
}

/** The token that every text begins after: the end of the one before. */
export const END = 0;

/**
 * The language model in a file. It keeps what it computed for the last context, so that a context
 * which goes on from there, or turns off from it, is read from where the two part.
 */
export function trainedModel({ net, vocabulary, merges, facts }: ModelFile): TrainedModel {
  const numbers = new Map(vocabulary.map((token, number) => [token, number]));
  const cut = merges.length > 0 ? piecesBy(merges) : wordPieces;
  let reading = beginReading(net);
  let readTokens: number[] = [];
  let hiddens: Float32Array[] = [];
  let logits: Float32Array[] = [];
  /** Reads `context` and returns its last place. */
  const readTo = (context: readonly number[]): number => {
    const tokens = [END, ...context];
    const firstChange = tokens.findIndex((token, at) => token !== readTokens[at]);
    if (firstChange === -1) return tokens.length - 1;
    // A memory that has gone round has lost what it would have to go back to.
    const back =
      readTokens.length <= net.context || firstChange === readTokens.length ? firstChange : 0;
    if (back === 0) reading = beginReading(net);
    reading.position = back;
    readTokens = tokens.slice(0, back);
    hiddens = hiddens.slice(0, back);
    logits = logits.slice(0, back);
    for (const token of tokens.slice(back)) {
      hiddens.push(read(net, reading, token));
      readTokens.push(token);
    }
    return tokens.length - 1;
  };
  const hidden = (context: readonly number[]): Float32Array => {
    const place = readTo(context);
    return hiddens[place] ?? new Float32Array(net.embedding.columns);
  };
  return {
    net,
    facts,
    vocabulary,
    hidden,
    logits: (context) => {
      const place = readTo(context);
      return (logits[place] ??= unembed(net, hidden(context)));
    },
    encode: (text) => {
      const tokens: number[] = [];
      let rest = text;
      for (const piece of cut(text)) {
        const number = numbers.get(piece);
        if (number === undefined || !rest.startsWith(piece)) break;
        tokens.push(number);
        rest = rest.slice(piece.length);
      }
      const [unknown] = rest.trim().split(/\s/);
      return unknown ? { tokens, unknown } : { tokens };
    },
  };
}
