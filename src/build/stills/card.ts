import { CARD } from "../../pages/page.ts";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { loadState } from "./page.ts";
import type { StillState } from "./states.ts";

/** The size of the smallest letters: most services show a card at half its size, where this is 9 px. */
const LEAST_LETTER = 18;
/** How much of the card’s height the figure may take. */
const MOST_HEIGHT = 606;
const SERIF = /^source-serif-4-latin-wght-normal.*\.woff2$/;

/** Takes the picture that stands beside a pasted link. */
export async function makeCard(
  page: Page,
  site: string,
  state: StillState,
  dist: string,
): Promise<void> {
  await layCard(page, site, state, dist);
  await page.screenshot({
    path: join(dist, `${state.name}-og.png`),
    clip: { x: 0, y: 0, ...CARD },
  });
}

/**
 * Lays the card of `state` out on `page`: title and question at the left, the graphic at the right.
 * @throws Error if what `card.css` leaves of the figure is taller or wider than its part of the card.
 */
export async function layCard(
  page: Page,
  site: string,
  state: StillState,
  dist: string,
): Promise<void> {
  const serif = (await readdir(join(dist, "assets"))).find((name) => SERIF.test(name));
  await page.setViewportSize(CARD);
  await loadState(page, site, state, "card");
  await page.addStyleTag({
    content: `@font-face{font-family:"Source Serif 4";font-weight:200 900;src:url(${site}assets/${serif})}`,
  });
  await page.evaluate(setWords, state.title);
  await page.evaluate(enlargeLetters, LEAST_LETTER);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const { height, tooWide } = await page.evaluate(measure);
  if (tooWide || height > MOST_HEIGHT)
    throw new Error(
      `${state.name}: ${tooWide ? "too wide" : `${Math.round(height)} px tall`} on a card of ${MOST_HEIGHT} px; let card.css leave something out`,
    );
}

/** Runs in the page: writes the column at the left. */
function setWords(title: string): void {
  const words = document.createElement("header");
  words.className = "still-words";
  const say = (tag: string, text: string | null | undefined): void => {
    if (!text) return;
    const together = text.replaceAll(" = ", "\u00a0=\u00a0");
    words.append(Object.assign(document.createElement(tag), { textContent: together }));
  };
  say("h2", document.querySelector("h1")?.textContent);
  say("strong", title);
  say("p", document.querySelector(".sx-question")?.textContent);
  say("p", "How Hot Is a Word?");
  document.querySelector(".sx-figure")?.before(words);
}

/** Runs in the page: no letter of the figure is smaller than `least` pixels of the card, but for indices and exponents. */
function enlargeLetters(least: number): void {
  const figure = document.querySelector<HTMLElement>(".sx-figure");
  if (!figure) return;
  const size = least / (figure.getBoundingClientRect().width / figure.offsetWidth);
  for (const element of figure.querySelectorAll<HTMLElement>("*"))
    if (!element.closest("sup, .katex *") && parseFloat(getComputedStyle(element).fontSize) < size)
      element.style.fontSize = `${size}px`;
}

/** Runs in the page: how tall the figure stands on the card, and whether it is wider than its panel. */
function measure(): { readonly height: number; readonly tooWide: boolean } {
  const panel = document.querySelector(".sx-panel");
  return {
    height: document.querySelector(".sx-figure")?.getBoundingClientRect().height ?? 0,
    tooWide: panel !== null && panel.scrollWidth > panel.clientWidth,
  };
}
