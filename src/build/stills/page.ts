import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { CREDIT } from "../../export/citation.ts";
import type { StillState } from "./states.ts";

/** How a figure is laid out for its picture. */
export type Layout = "picture" | "card";

/** The width of a figure's picture, in pixels of the page. */
export const WIDTH = 728;

const sheet = ["../../export/sheet.css", "still.css", "card.css"]
  .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
  .join("");

/** A page that shows one figure after another, with `scale` pixels of a picture for each of its own. */
export async function openPage(browser: Browser, scale: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: 900 },
    deviceScaleFactor: scale,
    colorScheme: "light",
    reducedMotion: "reduce",
    // Our style sheet and our drawing come from outside the page.
    bypassCSP: true,
  });
  return context.newPage();
}

/** Brings `state` onto `page`, laid out for a picture, and waits until it stands there complete. */
export async function loadState(
  page: Page,
  site: string,
  state: StillState,
  layout: Layout,
): Promise<void> {
  await page.goto(`${site}embed/${state.figure}/?theme=light&controls=0&${state.query}`);
  await page.locator("[data-awake]").waitFor();
  await page.addStyleTag({ content: sheet });
  await page.evaluate(arrange, { layout, credit: CREDIT });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await finished(page);
  // What was uncovered may have taken the focus, and its ring.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** What a figure is still writing has been written. */
const finished = async (page: Page): Promise<void> =>
  void (await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]')));

/** Runs in the page: what a guess covers is uncovered, and the link home becomes a line of text. */
function arrange({ layout, credit }: { readonly layout: Layout; readonly credit: string }): void {
  document.documentElement.dataset["still"] = layout;
  document.querySelector<HTMLButtonElement>(".sx-guess .sx-plain")?.click();
  const origin = document.querySelector(".sx-origin");
  if (origin) origin.textContent = credit;
}
