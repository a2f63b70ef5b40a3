import { assemble } from "./assemble.ts";
import { foundPlace, numbersNotes } from "./draft.ts";
import type { Choice, Pasted } from "./reading.ts";
import { entriesOfNumbers } from "./shapes/entries.ts";
import type { FoundPlace } from "./shapes/found.ts";

/** The most numbers that are read of one file. */
const MOST_NUMBERS = 2_000_000;

/** The most rows that become places. */
const MOST_ROWS = 1_000;

/**
 * Reads a `.npy` file of floating or whole numbers: one row, or several, which are places. Any other kind of contents is
 * a problem. Never throws. The format: numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export function readNpy(bytes: Uint8Array, choice: Choice = {}): Pasted {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const long = view.getUint8(6) > 1;
  const begin = long ? 12 : 10;
  if (bytes.length < begin) return other;
  const size = long ? view.getUint32(8, true) : view.getUint16(8, true);
  const header = new TextDecoder("latin1").decode(bytes.subarray(begin, begin + size));
  const [, order = "", type = ""] = /'descr':\s*'([<>|=]?)([a-z]\d+)'/.exec(header) ?? [];
  const shape = (/'shape':\s*\(([^)]*)\)/.exec(header)?.[1] ?? "")
    .split(",")
    .flatMap((part) => (part.trim() === "" ? [] : [Number(part)]));
  const reader = READERS[type];
  const width = shape.at(-1) ?? 1;
  const rows = shape.slice(0, -1).reduce((product, length) => product * length, 1);
  const [length] = type.match(/\d+/) ?? ["0"];
  const bytesEach = Number(length);
  const fits = begin + size + rows * width * bytesEach <= bytes.length;
  const columnwise = /'fortran_order':\s*True/.test(header) && rows > 1 && width > 1;
  if (!reader || !fits || columnwise || !(rows * width <= MOST_NUMBERS) || rows > MOST_ROWS)
    return other;
  const places = Array.from({ length: rows }, (_, row): FoundPlace => {
    const numbers = Array.from({ length: width }, (_unused, i) =>
      reader(view, begin + size + (row * width + i) * bytesEach, order !== ">"),
    );
    return foundPlace(entriesOfNumbers(numbers));
  });
  return assemble({ places, named: undefined, notes: numbersNotes(rows), others: [] }, choice);
}

const other: Pasted = { problem: { problem: "file", file: "npyOther" }, others: [] };

type ReadNumber = (view: DataView, at: number, little: boolean) => number;

const READERS: Readonly<Record<string, ReadNumber>> = {
  f2: (view, at, little) => half(view.getUint16(at, little)),
  f4: (view, at, little) => view.getFloat32(at, little),
  f8: (view, at, little) => view.getFloat64(at, little),
  i1: (view, at) => view.getInt8(at),
  i2: (view, at, little) => view.getInt16(at, little),
  i4: (view, at, little) => view.getInt32(at, little),
  i8: (view, at, little) => Number(view.getBigInt64(at, little)),
  u1: (view, at) => view.getUint8(at),
};

/** The number that the 16 bits of a half float write (IEEE 754 binary16). */
function half(bits: number): number {
  const sign = bits >> 15 === 1 ? -1 : 1;
  const power = (bits >> 10) & 31;
  const fraction = (bits & 1023) / 1024;
  if (power === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (power === 0 ? fraction * 2 ** -14 : (1 + fraction) * 2 ** (power - 15));
}
