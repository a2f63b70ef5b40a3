import type { LoadFailure } from "../lm/models.ts";

/** What a file of weights must be: so many bytes with this SHA-256, in hexadecimal. */
export interface FileManifest {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The bytes of the file at `url`, once they are all here and are those that `manifest` describes; `onProgress` gets how many
 * have come so far. Where a page has no cryptography (plain `http:`), the length alone is checked. Never throws for a file
 * that cannot be had or is another: then it returns the reason.
 */
export async function fetchWeights(
  url: string,
  manifest: FileManifest,
  onProgress: (bytes: number) => void,
): Promise<ArrayBuffer | LoadFailure> {
  const response = await fetch(url).catch(() => undefined);
  if (!response) return { kind: "unreachable" };
  if (!response.ok) return { kind: "refused", status: response.status };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    bytes += part.value.length;
    onProgress(bytes);
  }
  if (bytes !== manifest.bytes) return { kind: "length", bytes, expected: manifest.bytes };
  const file = await new Blob(parts).arrayBuffer();
  if (globalThis.crypto?.subtle && (await sha256(file)) !== manifest.sha256)
    return { kind: "different" };
  return file;
}

async function sha256(file: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", file));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
