import { expect, test } from "vitest";
import { widthOf } from "../../src/film/letters.ts";
import type { Mark } from "../../src/film/marks.ts";
import { type FilmWords, filmWords } from "../../src/film/moment.ts";
import { type Picture, scene } from "../../src/film/scene.ts";
import { beats, DURATION } from "../../src/film/timeline.ts";
import type { Words } from "../../src/model/vocabulary.ts";
import { OWN_VOCABULARIES } from "../support/ownVocabularies.ts";

const WIDTHS = [288, 360, 650, 1200];
const FRAME = 1 / 60;

/**
 * The picture at every `step` seconds of the film.
 *
 * @yields one after the other
 */
function* film(width: number, step: number, about: FilmWords = filmWords): Generator<Picture> {
  for (let n = 0; n * step <= DURATION; n++) yield scene(n * step, { width, about });
}

test("one picture: the same marks all along, each with a name of its own", () => {
  const keys = scene(0, { width: 288 }).marks.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const picture of film(288, 0.37)) expect(picture.marks.map(({ key }) => key)).toEqual(keys);
});

test("a picture is a function of its time: seen twice, in any order, it is the same", () => {
  const times = beats.map(({ start, duration }) => start + 0.6 * duration);
  const forth = times.map((time) => scene(time, { width: 360 }));
  const back = times.toReversed().map((time) => scene(time, { width: 360 }));
  expect(back.toReversed()).toEqual(forth);
});

test("the seven words are seen from the first frame to the last", () => {
  for (const { marks } of film(360, 0.25)) {
    const names = marks.filter(({ key }) => key.startsWith("name-"));
    expect(names).toHaveLength(7);
    for (const { opacity } of names) expect(opacity).toBeGreaterThanOrEqual(0.3);
  }
});

/** How far a mark may go in a sixtieth of a second, in px: a fifteenth of the picture's width, and a little. */
const farthest = (width: number): number => width / 15 + 16;
/** What may change of a mark's opacity in that time. */
const MOST_FADE = 0.4;

test.for([288, 1200])(
  "nothing jumps at a width of %i px: what is seen moves from frame to frame",
  (width) => {
    let before = new Map<string, Mark>();
    const jumps: string[] = [];
    for (const { marks, moment } of film(width, FRAME)) {
      for (const mark of marks) {
        const last = before.get(mark.key);
        if (!last) continue;
        if (Math.abs(mark.opacity - last.opacity) >= MOST_FADE)
          jumps.push(`${mark.key} at ${moment.time}: opacity`);
        if (mark.opacity < 0.02 || last.opacity < 0.02) continue;
        for (const [name, value] of Object.entries(mark.at)) {
          const old = last.at[name];
          if (typeof value !== "number" || typeof old !== "number") continue;
          if (Math.abs(value - old) >= farthest(width))
            jumps.push(`${mark.key} at ${moment.time}: ${name}`);
        }
      }
      before = new Map(marks.map((mark) => [mark.key, mark]));
    }
    expect(jumps).toEqual([]);
  },
);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the letters of a text are, about: `widthOf` never says less than they take. */
function boxOf({ at, text = "", symbol = "" }: Mark): Box {
  const size = Number(at["font-size"]);
  const width = 0.93 * widthOf(symbol + text, size);
  const x = Number(at["x"]);
  const left =
    at["text-anchor"] === "middle" ? x - width / 2 : at["text-anchor"] === "end" ? x - width : x;
  return {
    left,
    right: left + width,
    top: Number(at["y"]) - 0.72 * size,
    bottom: Number(at["y"]) + 0.05 * size,
  };
}

/** The texts of `marks` that are read, and where. */
const textsIn = (marks: readonly Mark[]) =>
  marks
    .filter(({ tag, opacity, text }) => tag === "text" && opacity > 0.3 && text?.trim())
    .map((mark) => ({ key: mark.key, box: boxOf(mark) }));

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

test.for(WIDTHS)(
  "no text covers another or leaves the picture at a width of %i px, at rest or on its way",
  (width) => {
    const found: string[] = [];
    for (const { marks, moment, height } of film(width, 0.1)) {
      const texts = textsIn(marks);
      for (const [i, { key, box }] of texts.entries()) {
        if (box.left < -1 || box.right > width + 1 || box.bottom > height)
          found.push(`${key} at ${moment.time} leaves`);
        for (const other of texts.slice(i + 1))
          if (overlap(box, other.box)) found.push(`${key} at ${moment.time} and ${other.key}`);
      }
    }
    expect(found).toEqual([]);
  },
);

test("no text is smaller than 12 px", () => {
  const small = new Set<string>();
  for (const width of WIDTHS)
    for (const { marks } of film(width, 1))
      for (const { tag, at, key } of marks)
        if (tag === "text" && !(Number(at["font-size"]) >= 12)) small.add(key);
  expect([...small]).toEqual([]);
});

test("with anybody's words every number of the picture is a number", () => {
  for (const { prompt, list } of OWN_VOCABULARIES)
    for (const hand of [
      { hold: 0 },
      { hold: 1, temperature: 0 },
      { hold: 1, temperature: Infinity },
      { hold: 0.5, temperature: 0.001, point: 0.999 },
    ])
      for (let time = 0; time <= DURATION; time += 3.1) {
        const about = { vocabulary: list as Words, logits: null, prompt };
        const { marks } = scene(time, { width: 288, about, hand });
        const wrong = marks.filter(
          ({ at, opacity }) =>
            !(opacity >= 0 && opacity <= 1) ||
            Object.values(at).some((value) => /NaN|Infinity|undefined/.test(String(value))),
        );
        expect(wrong).toEqual([]);
      }
});
