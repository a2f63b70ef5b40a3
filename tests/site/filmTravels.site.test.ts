import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { videoKind } from "../../src/build/film/ffmpeg.ts";
import { makeFilm } from "../../src/build/film/makeFilm.ts";
import { FILM_HEIGHTS } from "../../src/embed/snippets/film.ts";
import { pathOf } from "../../src/film/tape/recordings.ts";
import { scenes } from "../../src/film/timeline.ts";
import { filmPathOf } from "../../src/pages/page.ts";
import { violationsInBothSchemes } from "../support/axe.ts";
import { leave, oneReader, visit } from "../support/page.ts";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const seek = "[data-film-seek]";
const caption = "[data-film-caption]";

const open = oneReader();

test.for(scenes)("the page of the scene $title begins with it, and offers it", async (scene) => {
  const { page } = await open(filmPathOf(scene.id));
  expect(Number(await page.locator(seek).inputValue())).toBe(scene.start);
  expect(await page.locator(caption).textContent()).toBe(scene.beats[0]?.sentence);
  expect(await page.locator("h1").textContent()).toBe(`${scene.number}. ${scene.title}`);
  expect(await page.locator(`a[aria-current="page"]`).textContent()).toBe(scene.title);
});

test("an address that names a time is obeyed on a scene's page, too", async () => {
  const { page } = await open("film/gaps/?at=20");
  expect(Number(await page.locator(seek).inputValue())).toBe(20);
});

test("axe finds nothing on a scene's page, light or dark", async () => {
  const reader = await visit("film/gaps/", { viewport: { width: 390, height: 800 } });
  expect(await violationsInBothSchemes(reader.page)).toEqual([]);
  await leave(reader);
});

test.for([
  [320, FILM_HEIGHTS.phone],
  [720, FILM_HEIGHTS.page],
] as const)("snippets say how tall the framed film is at %i px", async ([width, told]) => {
  const reader = await visit("embed/film/", { viewport: { width, height: 900 } });
  const height = await reader.page
    .locator("#embed")
    .evaluate((element) => element.getBoundingClientRect().height);
  expect(Math.abs(told - height) / height).toBeLessThan(0.02);
  await leave(reader);
});

test("a scene is recorded as a video that begins before all has come and as a GIF that loops, and its page offers them", async ({
  skip,
}) => {
  const kind = videoKind();
  if (!kind) skip("no ffmpeg that writes H.264 or VP9 was found");
  const into = await mkdtemp(join(tmpdir(), "softmax-film-"));
  const recordings = await makeFilm(dist, {
    scenes: ["wait"],
    shapes: ["square"],
    scale: 0.25,
    into,
  });
  expect(recordings.map((recording) => recording.kind)).toEqual([kind, "gif"]);
  const [video, gif] = await Promise.all(
    recordings.map(async (recording) => readFile(join(into, pathOf(recording)))),
  );
  expect(recordings.map(({ bytes }) => bytes)).toEqual([video?.length, gif?.length]);
  // In an MP4 the first is the table of what comes, in a WebM there is neither.
  expect(video?.indexOf("moov")).toBeLessThanOrEqual(video?.indexOf("mdat") ?? -2);
  expect(gif?.toString("latin1", 0, 6)).toBe("GIF89a");
  expect([gif?.readUInt16LE(6), gif?.readUInt16LE(8)]).toEqual([270, 270]);
  expect(gif?.includes("NETSCAPE2.0")).toBe(true);
  const page = await readFile(join(into, "film/wait/index.html"), "utf8");
  for (const recording of recordings) expect(page).toContain(`href="../../${pathOf(recording)}"`);
  expect(await readFile(join(into, "film/gaps/index.html"), "utf8")).not.toContain("gaps-square");
  await rm(into, { recursive: true });
});
