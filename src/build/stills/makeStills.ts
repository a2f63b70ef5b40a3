import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright";
import { makeFilmCards } from "../film/cards.ts";
import { withSite } from "./browser.ts";
import { makeCard } from "./card.ts";
import { makePicture } from "./picture.ts";
import { openPage } from "./page.ts";
import { states, type StillState } from "./states.ts";
import { makeSweep } from "./sweep.ts";
import { makeVector } from "./vector.ts";

/** Puts the still pictures of every figure and preset into the built site in `dist`. @throws Error as `withSite` does */
export async function makeStills(dist: string): Promise<void> {
  const began = Date.now();
  await withSite(dist, async (browser, site) => {
    await rm(join(dist, "stills"), { recursive: true, force: true });
    await mkdir(join(dist, "stills"), { recursive: true });
    const films = states.filter(({ filmed }) => filmed);
    await Promise.all(
      [takePictures, takeCards].map(async (take) => {
        await take(browser, site, dist);
        await film(films, browser, site, dist);
      }),
    );
    await makeFilmCards(browser, site, dist);
  });
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${states.length} states of figures were drawn in ${seconds} s.`);
}

/** The pictures for print and for sharp screens. */
async function takePictures(browser: Browser, site: string, dist: string): Promise<void> {
  const page = await openPage(browser, 2);
  for (const state of states) {
    await makePicture(page, site, state, dist);
    await makeVector(page, state, dist);
  }
}

/** The pictures of links. */
async function takeCards(browser: Browser, site: string, dist: string): Promise<void> {
  const page = await openPage(browser, 1);
  for (const state of states) await makeCard(page, site, state, dist);
}

/** Films the states in `queue` that nobody else has begun with. */
async function film(queue: StillState[], browser: Browser, site: string, dist: string) {
  const page = await openPage(browser, 1);
  for (let state = queue.shift(); state; state = queue.shift())
    await makeSweep(page, site, state, dist);
}
