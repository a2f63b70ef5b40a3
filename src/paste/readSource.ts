import { plainPaste } from "./plainPaste.ts";
import { readPaste } from "./readPaste.ts";
import type { Choice, Pasted } from "./reading.ts";

/** The text in `bytes`: in UTF-16 where a mark of the byte order says so, else in UTF-8, else as older Windows wrote it. */
export function textOfBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** How a file of NumPy begins. */
const MAGIC = "\u0093NUMPY";

/** Whether `bytes` are a `.npy` file. */
const isNpy = (bytes: Uint8Array): boolean =>
  bytes.length > 10 && [...MAGIC].every((sign, i) => bytes[i] === sign.charCodeAt(0));

/**
 * What a text says, or a file: an array of NumPy, or a text of whatever form `readPaste` reads. @throws if what reads
 * its kind cannot be loaded, and nothing else
 */
export async function readSource(
  source: string | Uint8Array,
  choice: Choice = {},
): Promise<Pasted> {
  if (typeof source !== "string" && isNpy(source))
    return (await import("./npy.ts")).readNpy(source, choice);
  const text = typeof source === "string" ? source : textOfBytes(source);
  return readPaste(await plainPaste(text), choice);
}
