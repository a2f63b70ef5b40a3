import { isNpy, readNpy } from "./npy.ts";
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

/** What a file says: an array of NumPy, or a text of whatever form `readPaste` reads. Never throws. */
export const readBytes = (bytes: Uint8Array, choice: Choice = {}): Pasted =>
  isNpy(bytes) ? readNpy(bytes, choice) : readPaste(textOfBytes(bytes), choice);
