import axe, { type AxeResults, type RunOnly } from "axe-core";
import type { Frame, Page } from "playwright";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose answer another colour scheme can change. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** The rules whose answer another width of the window can change. */
const LAYOUT_RULES = ["target-size", "scrollable-region-focusable"];

/** What axe finds wrong with `page` as it stands, by the rules of WCAG 2.2 AA and best practice; a line a rule. */
export const violations = (page: Page | Frame): Promise<readonly string[]> =>
  run(page, { type: "tag", values: TAGS });

/** What axe finds wrong with the colours of `page` as it stands: enough where all else was asked in another scheme. */
export const violationsOfColour = (page: Page | Frame): Promise<readonly string[]> =>
  run(page, { type: "rule", values: COLOUR_RULES });

/** What axe finds wrong with the places and sizes of things on `page`: enough where all else was asked at another width. */
export const violationsOfLayout = (page: Page | Frame): Promise<readonly string[]> =>
  run(page, { type: "rule", values: LAYOUT_RULES });

/**
 * What axe finds wrong with `page`, or with one frame of it, as it stands, light and dark: all rules where it is light, in
 * the dark those that can have another answer there.
 */
export async function violationsInBothSchemes(
  page: Page,
  frame: Page | Frame = page,
): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await violations(frame);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violationsOfColour(frame);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((line) => `dark: ${line}`)];
}

async function run(page: Page | Frame, runOnly: RunOnly): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const { run: check } = Reflect.get(globalThis, "axe");
    const found: AxeResults = await check(document, {
      runOnly: only,
      // By itself axe leaves it out.
      ...(only.type === "tag" ? { rules: { "p-as-heading": { enabled: true } } } : {}),
      resultTypes: ["violations"],
    });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    );
  }, runOnly);
}
