import type { Matrix } from "./matrix.ts";
import type { Net } from "./net.ts";

/** What a file of weights holds. */
export interface ModelFile {
  readonly net: Net;
  /** The text of each token, by number. */
  readonly vocabulary: readonly string[];
  /** For pieces of words: the pairs that were merged, first to last; none where tokens are whole words. */
  readonly merges: readonly (readonly [string, string])[];
  /** What was measured when it was trained. */
  readonly facts: { readonly heldOutNats: number };
}

/** The text that UTF-8 bytes stand for; each platform has its own decoder. */
export type Decode = (bytes: Uint8Array) => string;

/** The header of a file of weights. */
interface Header {
  /** The tokens that no merge makes. */
  readonly vocabulary: readonly string[];
  /** The numbers of the two tokens that each merge puts together, one pair after the other; each makes the next token. */
  readonly merges: readonly number[];
  readonly heads: number;
  readonly context: number;
  readonly gain: readonly number[];
  readonly layers: number;
  readonly facts: ModelFile["facts"];
  /** In the order of the file: names and sizes. */
  readonly matrices: readonly {
    readonly name: string;
    readonly rows: number;
    readonly columns: number;
  }[];
}

/**
 * Reads a file of weights: the length of the header (32 bits, little end first), the header as JSON, then each
 * matrix as one scale per row (float32) and its rows (int8); a weight is its int8 times the scale of its row.
 *
 * @throws RangeError if the file is cut short or is something else.
 */
export function readWeights(file: ArrayBuffer, decode: Decode): ModelFile {
  const bytes = new DataView(file);
  const header = readHeader(bytes, decode);
  let at = 4 + bytes.getUint32(0, true);
  const matrices = new Map<string, Matrix>();
  for (const { name, rows, columns } of header.matrices) {
    if (at + rows * (4 + columns) > file.byteLength)
      throw new RangeError(`the file of weights ends before ${name}: ${file.byteLength} bytes`);
    const values = new Float32Array(rows * columns);
    const levels = new Int8Array(file, at + 4 * rows, rows * columns);
    for (let row = 0; row < rows; row += 1) {
      const scale = bytes.getFloat32(at + 4 * row, true);
      for (let i = row * columns; i < (row + 1) * columns; i += 1)
        values[i] = (levels[i] ?? 0) * scale;
    }
    matrices.set(name, { rows, columns, values });
    at += rows * (4 + columns);
  }
  const matrix = (name: string): Matrix => {
    const found = matrices.get(name);
    if (!found) throw new RangeError(`the file of weights has no ${name}`);
    return found;
  };
  const { facts, heads, context, gain } = header;
  const layers = Array.from({ length: header.layers }, (_, i) => ({
    qkv: matrix(`qkv${i}`),
    out: matrix(`out${i}`),
    up: matrix(`up${i}`),
    down: matrix(`down${i}`),
  }));
  const net = {
    embedding: matrix("embedding"),
    layers,
    gain: Float32Array.from(gain),
    heads,
    context,
  };
  return { net, facts, ...tokensOf(header) };
}

function tokensOf({ vocabulary, merges }: Header): Pick<ModelFile, "vocabulary" | "merges"> {
  const tokens = [...vocabulary];
  const pairs: (readonly [string, string])[] = [];
  for (let at = 0; at < merges.length; at += 2) {
    const [a = "", b = ""] = [tokens[merges[at] ?? -1], tokens[merges[at + 1] ?? -1]];
    pairs.push([a, b]);
    tokens.push(a + b);
  }
  return { vocabulary: tokens, merges: pairs };
}

function readHeader(bytes: DataView, decode: Decode): Header {
  const length = bytes.byteLength >= 4 ? bytes.getUint32(0, true) : Infinity;
  if (4 + length > bytes.byteLength)
    throw new RangeError(`this is no file of weights: ${bytes.byteLength} bytes`);
  let header: unknown;
  try {
    header = JSON.parse(decode(new Uint8Array(bytes.buffer, 4, length)));
  } catch {
    throw new RangeError("this is no file of weights: its header cannot be read");
  }
  const wrong = isRecord(header) ? wrongIn(header, HEADER) : "header";
  if (wrong) throw new RangeError(`this is no file of weights: its ${wrong} is something else`);
  return header as unknown as Header;
}

/** Whether a value that was read is what it must be. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isList =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The first name in `checks` whose value in `record` is not what it must be. */
const wrongIn = (
  record: Readonly<Record<string, unknown>>,
  checks: Readonly<Record<string, Check>>,
): string | undefined => Object.entries(checks).find(([name, check]) => !check(record[name]))?.[0];

const HEADER: Readonly<Record<keyof Header, Check>> = {
  vocabulary: isList(isText),
  merges: isList(isCount),
  heads: isCount,
  context: isCount,
  gain: isList(Number.isFinite),
  layers: isCount,
  facts: (facts) => isRecord(facts) && Number.isFinite(facts["heldOutNats"]),
  matrices: isList(
    (matrix) =>
      isRecord(matrix) && !wrongIn(matrix, { name: isText, rows: isCount, columns: isCount }),
  ),
};
