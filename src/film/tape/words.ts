import { numberFormat } from "../../words/numbers.ts";
import type { Kind } from "./recordings.ts";

/** What the page of the film says of taking it along. */
export const takeText = {
  heading: "Take it with you",
  paste: "To paste into a page of yours:",
  frame: "The film in a frame, as HTML",
  save: "To save, for slides and newsletters: on light ground, with the sentences in the picture.",
  captions: "Captions, WebVTT",
  scenes: "Each scene has a page of its own:",
} as const;

const megabytes = numberFormat({ maximumSignificantDigits: 2 });

/** `MP4, 1080 × 1080, 0.3 MB` */
export const recordingText = (
  kind: Kind,
  { width, height }: { readonly width: number; readonly height: number },
  bytes: number,
): string => `${KINDS[kind]}, ${width}\u00a0×\u00a0${height}, ${megabytes(bytes / 1e6)}\u00a0MB`;

const KINDS: Readonly<Record<Kind, string>> = { mp4: "MP4", webm: "WebM", gif: "GIF, moving" };
