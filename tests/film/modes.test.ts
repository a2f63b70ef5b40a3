import { expect, test } from "vitest";
import { narrationBy } from "../../src/film/player/narration.ts";
import { advanced, played, sought, still } from "../../src/film/player/playback.ts";
import { stepped } from "../../src/film/player/stepped.ts";
import { scene } from "../../src/film/scene.ts";
import { askedAt, comesToAsk, nextStop, stopOf } from "../../src/film/teach/stops.ts";
import { questions } from "../../src/film/teach/words.ts";
import { beats, DURATION, sceneAt, scenes } from "../../src/film/timeline.ts";

const FRAME = 1 / 60;

/** Where the film asks when it is played from `time`; its end where it does not. */
function playedFrom(time: number): number {
  let state = played(still(time));
  while (state.playing) {
    const next = advanced(state, FRAME, nextStop(state.time));
    if (comesToAsk(state.time, next.time)) return next.time;
    state = next;
  }
  return state.time;
}

test("with questions the film stops once after each scene, at its end, and the last time where the film ends", () => {
  const stops = [playedFrom(0)];
  while ((stops.at(-1) ?? DURATION) < DURATION) stops.push(playedFrom(stops.at(-1) ?? 0));
  expect(stops).toEqual(scenes.map(stopOf));
  expect(stops.map((time) => askedAt(time)?.id)).toEqual(scenes.map(({ id }) => id));
});

test("what is seen while a question is asked is the scene that it is about, complete", () => {
  for (const { id, start, duration } of scenes) {
    const time = stopOf({ start, duration });
    expect(sceneAt(time).id).toBe(id);
    const asked = scene(time, { width: 650 }).marks;
    const end = scene(start + duration, { width: 650 }).marks;
    for (const [i, mark] of asked.entries()) {
      expect(end[i]?.key).toBe(mark.key);
      expect(end[i]?.opacity, mark.key).toBeCloseTo(mark.opacity, 2);
    }
  }
});

test("from where it asks the film goes on, and a question is asked nowhere else", () => {
  for (const stop of scenes.map(stopOf).filter((time) => time < DURATION)) {
    const next = advanced(played(still(stop)), FRAME, nextStop(stop));
    expect(next.time).toBeGreaterThan(stop);
    expect(askedAt(next.time)).toBeUndefined();
  }
  for (const { start } of beats) expect(askedAt(start)).toBeUndefined();
});

test("every scene has a question of its own", () => {
  const asked = scenes.map(({ id }) => questions[id]);
  expect(new Set(asked).size).toBe(scenes.length);
  for (const question of asked) expect(question).toMatch(/\?/);
});

test("backwards nothing waits", () => {
  const state = { ...sought(played(still(0)), 40), playing: true, speed: -1 };
  expect(advanced(state, 1, 30).time).toBe(39);
});

/** A reader who is done when told so, and all that was read. */
function slowReader() {
  const read: string[] = [];
  let end = (): void => undefined;
  return {
    read,
    end: () => end(),
    reader: {
      read: (sentence: string, onEnd: () => void) => {
        read.push(sentence);
        end = onEnd;
      },
      stop: () => undefined,
    },
  };
}

test("a sentence that is longer than its beat holds the film at the beat's end, and no longer than it is read", () => {
  const [first, second] = beats;
  const voice = slowReader();
  const narration = narrationBy(voice.reader);
  narration.follow(first);
  let state = played(still(0));
  for (let i = 0; i < 600; i++) state = advanced(state, FRAME, narration.barrier());
  expect(state.time).toBeLessThan(second?.start ?? 0);
  expect(state.time).toBeCloseTo(second?.start ?? 0, 2);
  voice.end();
  expect(advanced(state, FRAME, narration.barrier()).time).toBeGreaterThan(second?.start ?? 0);
});

test("each sentence is read once while its beat lasts, none while the film stands still, and again when it goes on", () => {
  const [first, second] = beats;
  const voice = slowReader();
  const narration = narrationBy(voice.reader);
  for (const beat of [first, first, second, undefined, undefined, second]) narration.follow(beat);
  expect(voice.read).toEqual([first?.sentence, second?.sentence, second?.sentence]);
});

test("a voice that was cut off lets nothing of the film go on", () => {
  const [first, second] = beats;
  const ends: (() => void)[] = [];
  const narration = narrationBy({ read: (_, onEnd) => ends.push(onEnd), stop: () => undefined });
  narration.follow(first);
  narration.follow(second);
  ends[0]?.();
  expect(narration.barrier()).toBeLessThan(Infinity);
  ends[1]?.();
  expect(narration.barrier()).toBe(Infinity);
});

test("without motion, steps go from still to still to the film's end, and each is shown as long as its beat", () => {
  let state = played(still(0));
  for (const beat of beats) {
    const step = stepped(state, Infinity, false);
    expect(step.state.time).toBeGreaterThan(beat.start);
    expect(step.state.time).toBeLessThan(beat.start + beat.duration);
    expect(step.due).toBeCloseTo(1000 * beat.duration, 6);
    state = step.state;
  }
  expect(state.playing).toBe(false);
});

test("without motion, with questions, the last one is asked at the film's very end", () => {
  const last = beats.at(-1)!;
  const { state } = stepped(played(still(last.start)), Infinity, true);
  expect(state).toMatchObject({ time: DURATION, playing: false });
});
