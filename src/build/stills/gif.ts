import type { Palette } from "gifenc";
// oxlint-disable import/no-named-as-default-member -- a CommonJS module, whose names Node cannot see
import gifenc from "gifenc";
import { entryAt } from "../../model/entryAt.ts";

const { GIFEncoder, nearestColorIndex, quantize } = gifenc;

/** One picture of a film: its pixels, and how long it stands, in milliseconds. */
export interface Frame {
  readonly rgba: Uint8Array;
  readonly delay: number;
}

const COLOURS = 64;
/** The index that lets the frame before shine through. */
const CLEAR = COLOURS - 1;

/** `frames` as a GIF that loops for ever. All share one palette, and each draws only what has changed. */
export function encodeGif(frames: readonly Frame[], width: number, height: number): Uint8Array {
  const distinct = [...new Set(frames.map(({ rgba }) => rgba))];
  const palette = paletteOf(distinct);
  const indexed = indexedBy(palette, distinct);
  const gif = GIFEncoder();
  let before: Uint8Array | undefined;
  for (const { rgba, delay } of frames) {
    const pixels = indexed.get(rgba) ?? new Uint8Array();
    gif.writeFrame(before ? changed(before, pixels) : pixels, width, height, {
      palette: before ? undefined : palette,
      delay,
      transparent: before !== undefined,
      transparentIndex: CLEAR,
      dispose: 1,
    });
    before = pixels;
  }
  gif.finish();
  return gif.bytes();
}

/** The colours of both ends of the film and of some frames between, and one for what is clear. */
function paletteOf(frames: readonly Uint8Array[]): Palette {
  const every = Math.max(1, Math.floor(frames.length / 5));
  const samples = frames.filter((_, i) => i % every === 0);
  const colours = quantize(new Uint8Array(Buffer.concat(samples)), CLEAR).slice(0, CLEAR);
  const unused = Array.from({ length: COLOURS - colours.length }, () => [0, 0, 0]);
  return [...colours, ...unused];
}

/** For each frame, the place in `palette` of each of its pixels. Most are as in the frame before. */
function indexedBy(
  palette: Palette,
  frames: readonly Uint8Array[],
): ReadonlyMap<Uint8Array, Uint8Array> {
  const colours = palette.slice(0, CLEAR);
  const known = new Map<number, number>();
  const indexOf = (pixel: number): number => {
    const index =
      known.get(pixel) ??
      nearestColorIndex(colours, [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255]);
    known.set(pixel, index);
    return index;
  };
  let before: readonly [pixels: Uint32Array, indices: Uint8Array] | undefined;
  const all = new Map<Uint8Array, Uint8Array>();
  for (const rgba of frames) {
    const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4);
    const [last, theirs] = before ?? [];
    const indices = theirs?.slice() ?? new Uint8Array(pixels.length);
    for (let i = 0; i < pixels.length; i++)
      if (pixels[i] !== last?.[i]) indices[i] = indexOf(entryAt(pixels, i));
    all.set(rgba, indices);
    before = [pixels, indices];
  }
  return all;
}

/** What of the picture `now` differs from the one `before`; what does not is clear. */
function changed(before: Uint8Array, now: Uint8Array): Uint8Array {
  const pixels = new Uint8Array(now.length).fill(CLEAR);
  for (let i = 0; i < now.length; i++) if (now[i] !== before[i]) pixels[i] = entryAt(now, i);
  return pixels;
}
