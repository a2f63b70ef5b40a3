import { expect, test } from "vitest";
import { describePaste } from "../../tests/support/describePaste.ts";
import { readSource } from "./readSource.ts";

/** A `.npy` file of the format’s version 1.0. */
function npy(descr: string, shape: string, data: ArrayBuffer): Uint8Array {
  const header = `{'descr': '${descr}', 'fortran_order': False, 'shape': (${shape}), }\n`;
  const bytes = new Uint8Array(10 + header.length + data.byteLength);
  bytes.set([0x93, ...new TextEncoder().encode("NUMPY"), 1, 0, header.length, 0]);
  bytes.set(new TextEncoder().encode(header), 10);
  bytes.set(new Uint8Array(data), 10 + header.length);
  return bytes;
}

const told = async (bytes: Uint8Array): Promise<string> => describePaste(await readSource(bytes));

test("a row of NumPy is read to its last bit, of single, double and half floats", async () => {
  expect(await told(npy("<f4", "3,", Float32Array.of(5, 4.5, -1).buffer))).toBe(
    "scores:  5,  4.5,  -1",
  );
  expect(await told(npy("<f8", "1, 2", Float64Array.of(5.25, -1e-7).buffer))).toBe(
    "scores:  5.25,  -1e-7",
  );
  expect(await told(npy("<f2", "3,", Uint16Array.of(0x4500, 0xbc00, 0x0001).buffer))).toBe(
    "scores:  5,  -1,  5.96046e-8",
  );
  expect(await told(npy("<f4", "2, 2", Float32Array.of(5, 4, 3, 2).buffer))).toBe(
    "scores:  5,  4 |  3,  2",
  );
});

test("what is no array of numbers, or cut off, is told", async () => {
  const sentence = /^This is an array of NumPy that cannot be read here/;
  expect(await told(npy("<f4", "30,", Float32Array.of(5, 4).buffer))).toMatch(sentence);
  expect(await told(npy("|O", "2,", new ArrayBuffer(16)))).toMatch(sentence);
  expect(await told(npy("<f4", "", Float32Array.of(5).buffer))).toBe(
    "The paste has only one number; 2 are the fewest.",
  );
});

test("a text is read in the encoding that it has", async () => {
  const text = "Käse\t5\nbutter\t4";
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
  ]);
  const old = Uint8Array.from(text, (c) => c.charCodeAt(0));
  for (const bytes of [new TextEncoder().encode(text), wide, old])
    expect(await told(bytes)).toBe("scores: Käse 5, butter 4");
  expect(await told(new Uint8Array())).toBe("There is nothing to read yet: paste something first.");
});
