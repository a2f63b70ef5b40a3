import { type Net, beginReading, read, unembed } from "../../src/lm/transformer/net.ts";

/** What PyTorch made of texts that a net had not read, as the export wrote it down. */
export interface References {
  /** Five texts of 24 tokens. */
  readonly prompts: readonly (readonly number[])[];
  /** The eight places in each whose logits are known. */
  readonly positions: readonly number[];
  /** Windows of held-out text, each as long as the net looks back. */
  readonly slice: readonly (readonly number[])[];
  /** Their mean loss in nats, over all tokens but the first of each. */
  readonly sliceNats: number;
}

/** The logits of `net` at each place of each prompt, one after the other. */
export function logitsAt(net: Net, { prompts, positions }: References): Float32Array[] {
  return prompts.flatMap((prompt) => {
    const reading = beginReading(net);
    const hiddens = prompt.map((token) => read(net, reading, token));
    return positions.map((at) => unembed(net, hiddens[at] ?? new Float32Array()));
  });
}

/** The largest distance between `logits` and those that PyTorch wrote down (float32, one after the other). */
export function furthest(logits: readonly Float32Array[], written: ArrayBuffer): number {
  const known = new Float32Array(written);
  const ours = logits.flatMap((list) => Array.from(list));
  if (ours.length !== known.length)
    throw new RangeError(`${ours.length} logits, ${known.length} references`);
  return ours.reduce((most, z, i) => Math.max(most, Math.abs(z - (known[i] ?? Infinity))), 0);
}
