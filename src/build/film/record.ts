import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SceneId } from "../../film/beats.ts";
import { spanOf } from "../../film/tape/captions.ts";
import {
  type Kind,
  type Part,
  pathOf,
  type Recording,
  RECORDINGS,
  type Shape,
} from "../../film/tape/recordings.ts";
import type { Camera } from "./camera.ts";
import { joinVideos, RATE, type VideoKind, writePalette, writeScene } from "./ffmpeg.ts";

/** How many pictures of a scene its GIF has its colours from. */
const SAMPLES = 5;

/** A shape of the film, the folder under which its recordings go, who takes the pictures, and the kind of the videos. */
export interface Studio {
  readonly shape: Shape;
  readonly folder: string;
  readonly camera: Camera;
  readonly kind: VideoKind;
}

/** Records a scene as a video, and as a GIF in a loop. */
export async function recordScene(studio: Studio, part: SceneId): Promise<readonly Recording[]> {
  const { camera, folder, shape, kind } = studio;
  const times = timesOf(part);
  const palette = join(folder, RECORDINGS, `${part}-${shape}.png`);
  const samples: Buffer[] = [];
  for (let i = 1; i <= SAMPLES; i++)
    samples.push(await camera.take(times[Math.floor((i / SAMPLES) * (times.length - 1))] ?? 0));
  await writePalette(palette, samples);
  const written = (as: Kind): string => join(folder, pathOf({ part, shape, kind: as }));
  const scene = writeScene({ palette, video: written(kind), gif: written("gif"), kind });
  for (const time of times) await scene.write(await camera.take(time));
  await scene.end();
  await rm(palette);
  return Promise.all([kind, "gif" as const].map((as) => described(studio, part, as)));
}

/** Joins the recorded `scenes` to a video of the whole film. */
export async function joinScenes(studio: Studio, scenes: readonly SceneId[]): Promise<Recording> {
  const { folder, shape, kind } = studio;
  const fileOf = (part: Part): string => join(folder, pathOf({ part, shape, kind }));
  await joinVideos(scenes.map(fileOf), fileOf("film"));
  return described(studio, "film", kind);
}

/** The times of the pictures of `part`, in seconds. */
function timesOf(part: Part): readonly number[] {
  const [from, to] = spanOf(part);
  return Array.from({ length: Math.round((to - from) * RATE) }, (_, i) => from + i / RATE);
}

async function described({ folder, shape }: Studio, part: Part, kind: Kind): Promise<Recording> {
  const { size } = await stat(join(folder, pathOf({ part, shape, kind })));
  return { part, shape, kind, bytes: size };
}
