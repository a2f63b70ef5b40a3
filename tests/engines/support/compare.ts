import type { Picture } from "./engine.ts";
import type { Pictured } from "./pictured.ts";

/** What a window or a sheet shows, and which things are where in it. */
export interface Shot {
  readonly picture: Picture;
  readonly things: readonly Pictured[];
}

type Box = Pick<Pictured, "x" | "y" | "width" | "height">;
type Pair = readonly [expected: Pictured, got: Pictured];

/**
 * How many times the ink of things that look alike may be that of Chromium's, or Chromium's theirs. Letters are painted
 * a little bolder or finer, and edges fall between pixels in other places; of many alike that cancels out. Seen: 1.39 of
 * at least five, dashes over a bar 1.6, 1.80 of fewer; words that lost their underline 1.6 to 2.4, hatching 1.9, smeared dots 3.2.
 */
const INK = { ofMany: 1.6, ofFew: 2.4, many: 5 } as const;

/** Less ink than this, as a part of a black box, counts for nothing. */
const TRACE = 0.01;

/**
 * How far the mean colour of any part of a thing, CELL pixels wide and high, may be from Chromium's, as a part of the
 * way from black to white. Seen: 0.08; a curve that is not printed 0.11, smeared dots 0.9.
 */
const PLACE = 0.1;
const CELL = 24;

/** What `shot` shows otherwise than `reference` does, a sentence for each kind of thing. */
export function differences(reference: Shot, shot: Shot): readonly string[] {
  const [expected, got] = [reference.things.map(nameOf), shot.things.map(nameOf)];
  if (got.join("\n") !== expected.join("\n"))
    return [
      ...expected.filter((name) => !got.includes(name)).map((name) => `${name} is not there`),
      ...got.filter((name) => !expected.includes(name)).map((name) => `${name} is there`),
    ];
  const kinds = new Map<string, Pair[]>();
  for (const [i, thing] of reference.things.entries())
    kinds.set(thing.kind, [...(kinds.get(thing.kind) ?? []), [thing, shot.things[i] ?? thing]]);
  return [...kinds].flatMap(([kind, pairs]) => {
    const inkIn = (picture: Picture, side: 0 | 1): number =>
      pairs.reduce((sum, pair) => sum + inkOf(picture, pair[side]), TRACE * pairs.length);
    const times = inkIn(shot.picture, 1) / inkIn(reference.picture, 0);
    const apart = Math.max(
      ...pairs.map(([a, b]) => placesApart(reference.picture, a, shot.picture, b)),
    );
    const allowed = pairs.length < INK.many ? INK.ofFew : INK.ofMany;
    return [
      ...(Math.max(times, 1 / times) > allowed
        ? [`${kind} (${pairs.length}) has ${times.toFixed(2)} times the ink`]
        : []),
      ...(apart > PLACE ? [`${kind} has ink in other places (${apart.toFixed(2)})`] : []),
    ];
  });
}

const nameOf = ({ kind, text }: Pictured): string => `${kind} “${text}”`;

/** How far the pixels of `box` are from the commonest colour there, on average: 0 is nothing, 1 black on white. */
function inkOf(picture: Picture, box: Box): number {
  const counts = new Map<number, number>();
  const size = eachPixel(picture, box, (red, green, blue) => {
    const colour = (red << 16) | (green << 8) | blue;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  });
  const [ground] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const distance = (colour: number): number =>
    Math.max(...[16, 8, 0].map((c) => Math.abs(((colour >> c) & 255) - ((ground >> c) & 255))));
  return (
    [...counts].reduce((sum, [colour, count]) => sum + count * distance(colour), 0) / 255 / size
  );
}

/**
 * How far the mean colours of the parts of box `a` in `first` are from those of box `b` in `second`, at most. An edge may
 * fall on half a pixel, which is much of a part that is only a few pixels high or wide.
 */
function placesApart(first: Picture, a: Box, second: Picture, b: Box): number {
  const columns = Math.max(1, Math.round(a.width / CELL));
  const rows = Math.max(1, Math.round(a.height / CELL));
  const part = ({ x, y, width, height }: Box, i: number): Box => ({
    x: x + ((i % columns) * width) / columns,
    y: y + (Math.floor(i / columns) * height) / rows,
    width: width / columns,
    height: height / rows,
  });
  const smallest = Math.min(a.width / columns, a.height / rows);
  const edge = smallest < CELL / 2 ? 0.5 / smallest : 0;
  const apart = Math.max(
    ...Array.from({ length: columns * rows }, (_, i) => {
      const [expected, got] = [meanOf(first, part(a, i)), meanOf(second, part(b, i))];
      return Math.max(...expected.map((value, channel) => Math.abs(value - (got[channel] ?? 0))));
    }),
  );
  return Math.max(0, apart - edge);
}

/** The mean red, green and blue of `box`, from 0 to 1. */
function meanOf(picture: Picture, box: Box): readonly number[] {
  const sums: [number, number, number] = [0, 0, 0];
  const size = eachPixel(picture, box, (red, green, blue) => {
    sums[0] += red;
    sums[1] += green;
    sums[2] += blue;
  });
  return sums.map((sum) => sum / 255 / size);
}

/** Calls `see` with the colour of every pixel that `box` touches. Returns how many; throws a RangeError if none. */
function eachPixel(
  { width, height, data }: Picture,
  box: Box,
  see: (red: number, green: number, blue: number) => void,
): number {
  const [left, right] = [Math.max(0, Math.floor(box.x)), Math.min(width, box.x + box.width)];
  const [top, bottom] = [Math.max(0, Math.floor(box.y)), Math.min(height, box.y + box.height)];
  let count = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = 4 * (y * width + x);
      see(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      count += 1;
    }
  if (count === 0) throw new RangeError(`${JSON.stringify(box)} is outside of the picture`);
  return count;
}
