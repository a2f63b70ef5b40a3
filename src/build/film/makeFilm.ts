import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type SceneId, sceneIds } from "../../film/beats.ts";
import { captionsOf } from "../../film/tape/captions.ts";
import {
  captionsPath,
  parts,
  pathOf,
  type Recording,
  RECORDINGS,
  type Shape,
  shapes,
} from "../../film/tape/recordings.ts";
import { withRecordings } from "../../film/tape/offered.ts";
import { filmPathOf, rootFrom } from "../../pages/page.ts";
import { withSite } from "../stills/browser.ts";
import { openCamera } from "./camera.ts";
import { joinScenes, recordScene, type Studio } from "./record.ts";
import { type VideoKind, videoKind } from "./ffmpeg.ts";

/** What is recorded. */
export interface FilmOptions {
  readonly scenes?: readonly SceneId[];
  readonly shapes?: readonly Shape[];
  /** How large the pictures are, over what their shape says. */
  readonly scale?: number;
  /** Where the recordings go, and the pages that offer them; into the site itself where nothing is said. */
  readonly into?: string;
}

/**
 * Records the film of the site built in `dist`, with captions, and lets its pages offer what there is. This needs an ffmpeg;
 * without one nothing is recorded, and the log says so.
 * @throws Error if there is no built site, or no browser
 */
export async function makeFilm(
  dist: string,
  options: FilmOptions = {},
): Promise<readonly Recording[]> {
  if (!existsSync(join(dist, "film/index.html")))
    throw new Error("There is no film to record: run `npm run build` first.");
  const began = Date.now();
  const { into = dist } = options;
  await rm(join(into, RECORDINGS), { recursive: true, force: true });
  const kind = videoKind();
  if (!kind) {
    console.log("The film was not recorded: no ffmpeg that writes H.264 or VP9 was found.");
    await offer([], dist, into);
    return [];
  }
  await mkdir(join(into, RECORDINGS), { recursive: true });
  const recordings = await recordAll(dist, kind, options);
  for (const part of parts) await writeFile(join(into, captionsPath(part)), captionsOf(part));
  await offer(recordings, dist, into);
  report(recordings, began);
  return recordings;
}

const recordAll = (
  dist: string,
  kind: VideoKind,
  {
    scenes = sceneIds,
    shapes: wanted = Object.keys(shapes) as Shape[],
    scale = 1,
    into = dist,
  }: FilmOptions,
): Promise<readonly Recording[]> =>
  withSite(dist, async (browser, site) => {
    const recordings = await Promise.all(
      wanted.map(async (shape) => {
        const { width, height } = shapes[shape];
        const size = { width: width * scale, height: height * scale };
        const camera = await openCamera(browser, site, size);
        return recordShape({ shape, folder: into, camera, kind }, scenes);
      }),
    );
    return recordings.flat();
  });

/** Lets the pages of the film and its scenes offer what there is of theirs. */
async function offer(recordings: readonly Recording[], dist: string, into: string): Promise<void> {
  for (const scene of [undefined, ...sceneIds]) {
    const path = filmPathOf(scene);
    const file = `${path}index.html`;
    const html = await readFile(join(dist, file), "utf8");
    await mkdir(join(into, path), { recursive: true });
    await writeFile(join(into, file), withRecordings(html, recordings, rootFrom({ file })));
  }
}

async function recordShape(
  studio: Studio,
  scenes: readonly SceneId[],
): Promise<readonly Recording[]> {
  const recordings: Recording[] = [];
  for (const scene of scenes) recordings.push(...(await recordScene(studio, scene)));
  await studio.camera.close();
  const isWhole = scenes.length === sceneIds.length;
  return isWhole ? [await joinScenes(studio, scenes), ...recordings] : recordings;
}

function report(recordings: readonly Recording[], began: number): void {
  for (const recording of recordings)
    console.log(`${pathOf(recording)}  ${Math.round(recording.bytes / 1000)} kB`);
  const all = recordings.reduce((sum, { bytes }) => sum + bytes, 0);
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${recordings.length} recordings of the film, ${(all / 1e6).toFixed(1)} MB, were made in ${seconds} s.`,
  );
}
