import { attend, emptyMemory, type Memory } from "./attention.ts";
import { type Matrix, multiply, rowOf } from "./matrix.ts";
import { rmsNorm } from "./rmsNorm.ts";
import { turn } from "./rotary.ts";

/** One layer: attention (qkv: 3 width × width, out: width × width) and a perceptron (up: hidden × width, down: width × hidden). */
export interface Layer {
  readonly qkv: Matrix;
  readonly out: Matrix;
  readonly up: Matrix;
  readonly down: Matrix;
}

/** A trained decoder-only transformer whose logits are h · E exactly: no output bias, the output matrix is the input’s. */
export interface Net {
  /** E: a row of `width` numbers for each token. */
  readonly embedding: Matrix;
  readonly layers: readonly Layer[];
  /** The gain of the last norm, `width` numbers. */
  readonly gain: Float32Array;
  readonly heads: number;
  /** How many positions it looks back, itself included. */
  readonly context: number;
}

/** What a net has read so far. */
export interface Reading {
  readonly memories: readonly Memory[];
  /** How many tokens have been read. */
  position: number;
}

/** A reading that has not begun. */
export const beginReading = ({ layers, embedding, context }: Net): Reading => ({
  memories: layers.map(() => emptyMemory(context, embedding.columns)),
  position: 0,
});

/**
 * Reads one more `token` and returns the last hidden vector h, `width` numbers: what the net has made of the text so
 * far. `reading` moves on by one. @throws RangeError if there is no such token
 */
export function read(net: Net, reading: Reading, token: number): Float32Array {
  const { embedding, layers, gain, heads } = net;
  if (!(Number.isInteger(token) && token >= 0 && token < embedding.rows))
    throw new RangeError(`no token has the number ${token}`);
  const { columns: width } = embedding;
  const { memories, position } = reading;
  let x = rmsNorm(rowOf(embedding, token));
  for (const [i, layer] of layers.entries()) {
    const memory = memories[i];
    if (!memory) throw new RangeError(`the reading has no memory for layer ${i}`);
    const qkv = multiply(layer.qkv, rmsNorm(x));
    for (let start = 0; start < 2 * width; start += width / heads)
      turn(qkv, start, width / heads, position);
    const row = (position % memory.length) * width;
    memory.keys.set(qkv.subarray(width, 2 * width), row);
    memory.values.set(qkv.subarray(2 * width), row);
    x = plus(x, multiply(layer.out, attend(qkv.subarray(0, width), memory, heads, position)));
    x = plus(x, multiply(layer.down, multiply(layer.up, rmsNorm(x)).map(squaredRelu)));
  }
  reading.position += 1;
  return rmsNorm(x, gain);
}

/** z = E h: the logit of every token, each the dot product of its own vector with `hidden`. */
export const unembed = ({ embedding }: Net, hidden: Float32Array): Float32Array =>
  multiply(embedding, hidden);

/** max(0, x)². D. So et al. 2021, “Primer” (arXiv 2109.08668). */
const squaredRelu = (x: number): number => (x > 0 ? x * x : 0);

const plus = (a: Float32Array, b: Float32Array): Float32Array => a.map((x, i) => x + (b[i] ?? 0));
