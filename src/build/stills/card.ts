import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { present } from "./stage.ts";
import type { StillState } from "./states.ts";

/** What services that unfold links ask for. */
const CARD = { width: 1200, height: 630 };
const SERIF = /^source-serif-4-latin-wght-normal.*\.woff2$/;

/** Takes the picture that stands beside a pasted link: title and question at the left, the graphic at the right. */
export async function makeCard(
  page: Page,
  site: string,
  state: StillState,
  dist: string,
): Promise<void> {
  const serif = (await readdir(join(dist, "assets"))).find((name) => SERIF.test(name));
  await page.setViewportSize(CARD);
  await present(page, site, state, "card");
  await page.addStyleTag({
    content: `@font-face{font-family:"Source Serif 4";font-weight:200 900;src:url(${site}assets/${serif})}`,
  });
  await page.evaluate(setWords, state.title);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(fit);
  await page.screenshot({
    path: join(dist, `${state.name}-og.png`),
    clip: { x: 0, y: 0, ...CARD },
  });
}

/** Runs in the page: writes the column at the left. */
function setWords(title: string): void {
  const words = document.createElement("header");
  words.className = "still-words";
  const say = (tag: string, text: string | null | undefined): void => {
    if (!text) return;
    words.append(Object.assign(document.createElement(tag), { textContent: text }));
  };
  say("h2", document.querySelector("h1")?.textContent);
  say("strong", title);
  say("p", document.querySelector(".sx-question")?.textContent);
  say("p", "How Hot Is a Word?");
  document.querySelector(".sx-figure")?.before(words);
}

/**
 * Runs in the page: enlarges the figure as far as it fits beside the words. What a picture can best do without goes
 * until it fits at a size that can be read.
 */
function fit(): void {
  const [width, height] = [712, 570];
  const figure = document.querySelector<HTMLElement>(".sx-figure");
  if (!figure) return;
  const fits = (scale: number): boolean => {
    figure.style.scale = String(scale);
    figure.style.inlineSize = `${width / scale}px`;
    return figure.getBoundingClientRect().height <= height;
  };
  const luxuries = [".sx-squares", ".sx-stack", ".sx-range"];
  for (const luxury of luxuries) {
    if (fits(1)) break;
    for (const element of figure.querySelectorAll<HTMLElement>(luxury))
      element.style.display = "none";
  }
  let scale = 1.22;
  while (!fits(scale) && scale > 0.5) scale -= 0.02;
}
