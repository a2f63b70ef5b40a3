import type { ModelFile } from "../../src/lm/transformer/weights.ts";

/** How a training went: tokens read, and loss in nats on the batch at hand and on part of the held-out text. */
export interface Curve {
  readonly curve: readonly (readonly [tokens: number, train: number, heldOut: number])[];
  /** Seconds of one CPU core. */
  readonly seconds: number;
}

/** What training left beside the weights; a file that is not there is not told of. */
export interface Traces {
  readonly seal: { readonly bytes: number; readonly sha256: string };
  /** Loss on all of the held-out text, before and after the weights were rounded to eight bits. */
  readonly loss: { readonly heldOut: number; readonly rounded: number } | undefined;
  readonly curve: Curve | undefined;
  /** The same of what was read after that, slowly, while the mean of the weights was taken; tokens from 0 on again. */
  readonly settling: Curve | undefined;
  /** The lengths of the two texts, in tokens. */
  readonly train: number;
  readonly heldOut: number;
}

/** What is to be said of `voice` beside what is measured. */
export const factsOf = ({ net, vocabulary, facts }: ModelFile, traces: Traces) => ({
  ...traces,
  curve: joined(traces.curve, traces.settling),
  ...facts,
  vocabulary: vocabulary.length,
  layers: net.layers.length,
  heads: net.heads,
  width: net.embedding.columns,
  hidden: net.layers[0]?.up.rows ?? 0,
  context: net.context,
  weights:
    net.gain.length +
    [net.embedding, ...net.layers.flatMap(({ qkv, out, up, down }) => [qkv, out, up, down])].reduce(
      (sum, { rows, columns }) => sum + rows * columns,
      0,
    ),
});

/** `first` and then `second`, as one. */
function joined(first: Curve | undefined, second: Curve | undefined): Curve | undefined {
  const [read = 0] = first?.curve.at(-1) ?? [];
  if (!(first && second)) return first;
  const rest = second.curve.map(
    ([tokens, train, heldOut]) => [read + tokens, train, heldOut] as const,
  );
  return { curve: [...first.curve, ...rest], seconds: first.seconds + second.seconds };
}

/** What `factsOf` tells. */
export type Facts = ReturnType<typeof factsOf>;
