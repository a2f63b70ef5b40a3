import { expect, test } from "vitest";
import { beatsOf, captionsOf, spanOf } from "../../src/film/tape/captions.ts";
import { withRecordings } from "../../src/film/tape/offered.ts";
import { parts, pathOf, type Recording } from "../../src/film/tape/recordings.ts";
import { beats, DURATION, scenes } from "../../src/film/timeline.ts";

/** The cues of a WebVTT file: when each begins and ends, in seconds, and what it says. */
const cuesOf = (text: string): readonly (readonly [from: number, to: number, said: string])[] =>
  [...text.matchAll(/^(\S+) --> (\S+)\n(.+)$/gm)].map(([, from = "", to = "", said = ""]) => [
    seconds(from),
    seconds(to),
    said,
  ]);

const seconds = (stamp: string): number =>
  stamp.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);

test("the captions say every beat's sentence, from its first moment to its last", () => {
  const text = captionsOf("film");
  expect(text).toMatch(/^WEBVTT\n\n/);
  expect(cuesOf(text)).toEqual(
    beats.map(({ start, duration, sentence }) => [
      start,
      expect.closeTo(start + duration, 9),
      sentence,
    ]),
  );
});

test.for(parts)("the captions of %s begin with it, and fill it without a gap", (part) => {
  const cues = cuesOf(captionsOf(part));
  const [from, to] = spanOf(part);
  expect(cues[0]?.[0]).toBe(0);
  expect(cues.at(-1)?.[1]).toBeCloseTo(to - from, 9);
  for (const [i, cue] of cues.slice(1).entries()) expect(cue[0]).toBe(cues[i]?.[1]);
  expect(cues.map(([, , said]) => said)).toEqual(beatsOf(part).map(({ sentence }) => sentence));
});

test("the scenes are the film: one begins where another ends", () => {
  const spans = scenes.map(({ id }) => spanOf(id));
  expect(spans[0]?.[0]).toBe(0);
  expect(spans.at(-1)?.[1]).toBeCloseTo(DURATION, 9);
  for (const [i, [from]] of spans.slice(1).entries())
    expect(from).toBeCloseTo(spans[i]?.[1] ?? -1, 9);
});

const recordings: readonly Recording[] = [
  { part: "gaps", shape: "square", kind: "mp4", bytes: 249_279 },
  { part: "gaps", shape: "wide", kind: "gif", bytes: 1_310_000 },
  { part: "film", shape: "wide", kind: "mp4", bytes: 3_000_000 },
];

test("a page offers the recordings that are there, with their sizes, and no others", () => {
  const html = `<p>a</p><div data-recordings="gaps"></div><p>b</p>`;
  const offered = withRecordings(html, recordings, "../../");
  for (const recording of recordings.slice(0, 2))
    expect(offered).toContain(`href="../../${pathOf(recording)}"`);
  expect(offered).toContain("MP4, 1080\u00a0×\u00a01080, 0.25\u00a0MB");
  expect(offered).toContain("GIF, moving, 1920\u00a0×\u00a01080, 1.3\u00a0MB");
  expect(offered).toContain(`href="../../film/recordings/gaps.vtt"`);
  expect(offered).not.toContain("film-wide");
});

test("a page whose site has no recordings offers none, and recording twice is as good as once", () => {
  const html = `<div data-recordings="gaps"></div>`;
  expect(withRecordings(html, [], "../../")).toBe(html);
  const once = withRecordings(html, recordings, "../../");
  expect(once).not.toBe(html);
  expect(withRecordings(once, recordings, "../../")).toBe(once);
  expect(withRecordings(once, [], "../../")).toBe(html);
});
