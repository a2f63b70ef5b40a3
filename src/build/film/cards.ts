import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright";
import type { BeatId } from "../../film/beats.ts";
import { stillTime } from "../../film/player/playback.ts";
import { type Beat, beats, scenes } from "../../film/timeline.ts";
import { CARD, filmCardOf } from "../../pages/page.ts";
import { openCamera } from "./camera.ts";

/** The beat whose still stands for the whole film. */
const TELLING: BeatId = "tilt";

/** Takes the pictures that stand beside pasted links to the film and to its scenes, each the last still of its scene. */
export async function makeFilmCards(browser: Browser, site: string, dist: string): Promise<void> {
  const camera = await openCamera(browser, site, CARD);
  const take = async (file: string, beat: Beat | undefined): Promise<void> => {
    if (!beat) throw new RangeError(`${file} shows no beat`);
    await writeFile(join(dist, file), await camera.take(stillTime(beat)));
  };
  await take(
    filmCardOf(),
    beats.find(({ id }) => id === TELLING),
  );
  for (const scene of scenes) await take(filmCardOf(scene.id), scene.beats.at(-1));
  await camera.close();
}
