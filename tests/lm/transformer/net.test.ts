import { randomLcg } from "d3";
import { assert, constantFrom, dictionary, jsonValue, oneof, property } from "fast-check";
import { expect, test } from "vitest";
import { attend, emptyMemory } from "../../../src/lm/transformer/attention.ts";
import { type Matrix, multiply, rowOf } from "../../../src/lm/transformer/matrix.ts";
import { beginReading, type Net, read, unembed } from "../../../src/lm/transformer/net.ts";
import { rmsNorm } from "../../../src/lm/transformer/rmsNorm.ts";
import { turn } from "../../../src/lm/transformer/rotary.ts";
import { readWeights } from "../../../src/lm/transformer/weights.ts";

const uniform = randomLcg(0.3);
const vector = (length: number): Float32Array =>
  Float32Array.from({ length }, () => uniform() * 2 - 1);
const matrix = (rows: number, columns: number): Matrix => ({
  rows,
  columns,
  values: vector(rows * columns),
});
const dot = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const [TOKENS, WIDTH, CONTEXT] = [7, 8, 5];
const net: Net = {
  embedding: matrix(TOKENS, WIDTH),
  layers: [0, 1].map(() => ({
    qkv: matrix(3 * WIDTH, WIDTH),
    out: matrix(WIDTH, WIDTH),
    up: matrix(12, WIDTH),
    down: matrix(WIDTH, 12),
  })),
  gain: vector(WIDTH),
  heads: 2,
  context: CONTEXT,
};

/** The last hidden vector after `tokens`. */
function readAll(tokens: readonly number[]): Float32Array {
  const reading = beginReading(net);
  return tokens.map((token) => read(net, reading, token)).at(-1) ?? new Float32Array();
}

test("a normed vector has a root mean square of 1", () => {
  const x = rmsNorm(vector(96));
  expect(dot(x, x) / 96).toBeCloseTo(1, 4);
});

test("turning keeps lengths, and products depend on distance alone", () => {
  const [a, b] = [vector(6), vector(6)];
  const turned = (x: Float32Array, position: number): Float32Array => {
    const copy = x.slice();
    turn(copy, 0, 6, position);
    return copy;
  };
  expect(dot(turned(a, 9), turned(a, 9))).toBeCloseTo(dot(a, a), 5);
  expect(dot(turned(a, 5), turned(b, 2))).toBeCloseTo(dot(turned(a, 13), turned(b, 10)), 5);
});

test("who has read one word can look at nothing else", () => {
  const memory = emptyMemory(4, WIDTH);
  const value = vector(WIDTH);
  memory.keys.set(vector(WIDTH));
  memory.values.set(value);
  attend(vector(WIDTH), memory, 2, 0).forEach((x, i) => expect(x).toBeCloseTo(value[i] ?? NaN, 6));
});

test("a logit is the dot product of the hidden vector and the word’s own", () => {
  const hidden = readAll([1, 2, 3]);
  const logits = unembed(net, hidden);
  expect(logits).toHaveLength(TOKENS);
  logits.forEach((z, token) => expect(z).toBeCloseTo(dot(hidden, rowOf(net.embedding, token)), 5));
  expect(multiply(net.embedding, hidden)).toEqual(logits);
});

test("the order of what was read matters, and a word out of reach does not", () => {
  expect(readAll([1, 2, 3])).not.toEqual(readAll([2, 1, 3]));
  // Two layers see twice as far as one; what is further back than that is forgotten.
  const recent = [4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2];
  const [after, before] = [readAll([0, ...recent]), readAll([3, ...recent])];
  after.forEach((x, i) => expect(x).toBeCloseTo(before[i] ?? NaN, 5));
});

test("a token that does not exist is refused", () => {
  for (const token of [-1, TOKENS, 1.5, NaN])
    expect(() => read(net, beginReading(net), token)).toThrow(RangeError);
});

const header = {
  vocabulary: ["a"],
  merges: [0, 0],
  heads: 1,
  context: 1,
  gain: [1],
  layers: 1,
  facts: { heldOutNats: 1 },
  matrices: [{ name: "embedding", rows: 1, columns: 1 }],
};
/** A file of weights with `told` as its header, and five bytes of weights. */
function fileOf(told: unknown): ArrayBuffer {
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  const file = new Uint8Array(4 + bytes.length + 5);
  new DataView(file.buffer).setUint32(0, bytes.length, true);
  file.set(bytes, 4);
  return file.buffer;
}

test("a file of weights that is cut short, or something else, is refused in a sentence", () => {
  expect(() => readWeights(fileOf(header), decode)).toThrow("the file of weights has no qkv0");
  expect(() => readWeights(fileOf(header).slice(0, -1), decode)).toThrow("ends before embedding");
  expect(() => readWeights(fileOf(header).slice(0, 9), decode)).toThrow("this is no file");
  expect(() => readWeights(new ArrayBuffer(2), decode)).toThrow("this is no file of weights");
  expect(() => readWeights(fileOf({ ...header, gain: "loud" }), decode)).toThrow(
    new RangeError("this is no file of weights: its gain is something else"),
  );
});

test("a header of whatever shape is refused with a RangeError", () => {
  const changed = constantFrom(...Object.keys(header)).chain((name) =>
    jsonValue().map((value) => ({ ...header, [name]: value })),
  );
  const ofMatrix = dictionary(constantFrom("name", "rows", "columns"), jsonValue()).map(
    (described) => ({ ...header, matrices: [described] }),
  );
  assert(
    property(oneof(jsonValue(), changed, ofMatrix), (told) => {
      expect(() => readWeights(fileOf(told), decode)).toThrow(RangeError);
    }),
  );
});
