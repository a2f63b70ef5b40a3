import { type Beat, beats, scenes } from "../timeline.ts";
import type { Part } from "./recordings.ts";

/** The beats of a part of the film. @throws RangeError if it has none */
export function beatsOf(part: Part): readonly [Beat, ...Beat[]] {
  const [first, ...others] =
    part === "film" ? beats : (scenes.find(({ id }) => id === part)?.beats ?? []);
  if (!first) throw new RangeError(`the film has no scene ${part}`);
  return [first, ...others];
}

/** When a part begins and ends, in seconds from the film's beginning. */
export function spanOf(part: Part): readonly [from: number, to: number] {
  const own = beatsOf(part);
  const last = own.at(-1) ?? own[0];
  return [own[0].start, last.start + last.duration];
}

/** The sentences of a part of the film as captions for a recording of it (WebVTT, www.w3.org/TR/webvtt1). */
export function captionsOf(part: Part): string {
  const [begins] = spanOf(part);
  const cues = beatsOf(part).map(
    ({ id, start, duration, sentence }) =>
      `${id}\n${timestamp(start - begins)} --> ${timestamp(start + duration - begins)}\n${escaped(sentence)}\n`,
  );
  return ["WEBVTT\n", ...cues].join("\n");
}

/** `00:01:34.200` */
function timestamp(seconds: number): string {
  const all = Math.round(seconds * 1000);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `${two(all / 3_600_000)}:${two((all / 60_000) % 60)}:${two((all / 1000) % 60)}.${String(all % 1000).padStart(3, "0")}`;
}

/** What would begin a tag or a reference of the format. */
const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
