import { expect, test } from "vitest";
import {
  beatIndexAt,
  beats,
  DURATION,
  sceneAt,
  scenes,
  tracksAt,
} from "../../src/film/timeline.ts";
import {
  advanced,
  nextStill,
  played,
  sought,
  still,
  stillTime,
} from "../../src/film/player/playback.ts";

test("the film has eight scenes and lasts about ninety seconds", () => {
  expect(scenes).toHaveLength(8);
  expect(DURATION).toBeGreaterThan(85);
  expect(DURATION).toBeLessThan(96);
});

test("beat follows beat without a pause, and scene follows scene", () => {
  let [end, sceneEnd] = [0, 0];
  for (const { start, duration } of beats) {
    expect(start).toBeCloseTo(end, 9);
    end = start + duration;
  }
  for (const scene of scenes) {
    expect(scene.start).toBeCloseTo(sceneEnd, 9);
    expect(sceneAt(scene.start + scene.duration / 2)).toBe(scene);
    sceneEnd = scene.start + scene.duration;
  }
  expect(end).toBeCloseTo(DURATION, 9);
});

test("each beat says something of its own, in at most 14 words", () => {
  for (const { sentence } of beats) {
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(14);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
  expect(new Set(beats.map(({ sentence }) => sentence)).size).toBe(beats.length);
});

test("every time has a beat and every track a value, also before the film, after it and at no time", () => {
  for (const time of [-1, 0, 12.3, DURATION, 1e9, NaN]) {
    expect(beats[beatIndexAt(time)]).toBeDefined();
    for (const value of Object.values(tracksAt(time))) expect(value).toBeGreaterThanOrEqual(0);
  }
});

test("whoever plays to a time is where whoever seeks it is, forwards, at half speed and backwards", () => {
  for (const speed of [1, 0.5, -1]) {
    const from = speed > 0 ? 0 : DURATION;
    let state = played({ ...still(from), speed });
    for (let frame = 0; frame < 600; frame++) state = advanced(state, 1 / 60);
    expect(state.time).toBeCloseTo(sought(state, from + 10 * speed).time, 9);
  }
});

test("it stops at its end, and from there it begins anew", () => {
  const over = advanced(played(still(DURATION - 0.01)), 1);
  expect(over).toMatchObject({ time: DURATION, playing: false });
  expect(played(over)).toMatchObject({ time: 0, playing: true });
});

test("without motion it goes from beat to beat, and back", () => {
  const forth: number[] = [];
  for (let time = -1; time < DURATION && forth.length < 99;)
    forth.push((time = nextStill(time, 1)));
  expect(forth).toEqual([...beats.map(stillTime), DURATION]);
  expect(nextStill(stillTime(beats[5]!), -1)).toBe(stillTime(beats[4]!));
});
