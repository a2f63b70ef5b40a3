import { join } from "node:path";
import type { Page } from "playwright";
import { loadState, WIDTH } from "./page.ts";
import type { StillState } from "./states.ts";

/** Takes the picture of `state`: the whole figure with its words, twice as many pixels wide as the page. */
export async function makePicture(
  page: Page,
  site: string,
  state: StillState,
  dist: string,
): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: 900 });
  await loadState(page, site, state, "picture");
  await page.locator("#embed").screenshot({ path: join(dist, `${state.name}.png`) });
}
