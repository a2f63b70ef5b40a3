import type { Locator } from "playwright";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { readThrough, shared, visit } from "../support/page.ts";
import { proseAt } from "../support/places.ts";

const SITE = inject("siteUrl");
const MOST_STOPS = 12;

describe.for(proseAt)("from its beginning, “%s”", ([path, ids]) => {
  const article = shared(async () => {
    const reader = await visit(path);
    await readThrough(reader.page);
    return reader;
  });

  test("the whole page can be walked by Tab, forwards and back, and no figure keeps the reader long", async () => {
    const { page } = await article();
    const walked: string[] = [];
    const perFigure = new Map<string, number>();
    for (;;) {
      await page.keyboard.press("Tab");
      const here = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const place = [...document.querySelectorAll("*")].indexOf(focused);
        return { place: String(place), figure: focused.closest("figure")?.id };
      });
      if (!here || walked.includes(here.place)) break;
      walked.push(here.place);
      if (here.figure) perFigure.set(here.figure, (perFigure.get(here.figure) ?? 0) + 1);
    }
    expect(walked.length).toBeGreaterThan(20);
    expect(walked.map(Number)).toEqual(walked.map(Number).toSorted((a, b) => a - b));
    for (const id of ids) {
      expect(perFigure.get(id), id).toBeGreaterThan(0);
      expect(perFigure.get(id), id).toBeLessThanOrEqual(MOST_STOPS);
    }
  });

  test("focus shows a ring of at least 3 px around the dial and around every kind of button", async () => {
    const { page } = await article();
    await page.keyboard.press("Tab");
    for (const selector of [
      ".sx-dial__range",
      ".sx-dial .sx-field",
      ".sx-dial [data-key='1']",
      ".sx-quiet button",
    ]) {
      await page.locator(selector).first().focus();
      const ring = await page
        .locator(selector)
        .first()
        .evaluate((control) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(control);
          return { outlineStyle, outlineWidth };
        });
      expect(ring, selector).toEqual({ outlineStyle: "solid", outlineWidth: "3px" });
    }
  });

  test("nothing inside an aria-hidden part can be focused", async () => {
    const { page } = await article();
    expect(await page.locator("[aria-hidden=true] :is(a, button, input, [tabindex])").count()).toBe(
      0,
    );
  });
});

describe("at its formula, at T = 2", () => {
  const formulas = shared(() => visit("depth/your-words/?figure=formula&t=2#formula"));

  test("at any temperature a formula on the page says in MathML what it shows", async () => {
    const { page } = await formulas();
    const formula = page.locator("#formula [data-formula='softmax-worked']");
    await expect.poll(() => formula.locator("math").textContent()).toContain("12.2");
    expect(await formula.locator(".katex-html").innerText()).toContain("12.2");
    expect(await formula.locator("annotation").count()).toBe(0);
  });

  test("a term that has the focus stays marked while a mouse moves elsewhere, and no longer", async () => {
    const { page } = await formulas();
    const terms = page.locator("#formula .sx-legend button");
    await page.mouse.move(1, 1);
    await terms.nth(1).focus();
    const highlight = () => page.locator("#formula").getAttribute("data-highlight");
    expect(await highlight()).toBe("temperature");
    for (const selector of ["#formula .sx-question", "#formula .sx-readout"]) {
      await page.locator(selector).hover();
      expect(await highlight(), selector).toBe("temperature");
    }
    await page.locator("#formula .sx-dial__range").focus();
    expect(await highlight()).toBeNull();
  });

  test("the terms under the formula are one tab stop, and arrows go from one to the next and round", async () => {
    const { page } = await formulas();
    const figure = page.locator("#formula");
    const terms = figure.locator(".sx-legend button");
    await terms.first().focus();
    for (const [key, marked] of [
      ["ArrowRight", "temperature"],
      ["ArrowDown", "weight"],
      ["ArrowRight", "probability"],
      ["ArrowRight", "score"],
      ["ArrowLeft", "probability"],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => figure.getAttribute("data-highlight")).toBe(marked);
    }
    expect(await figure.locator(".sx-legend [tabindex='0']").count()).toBe(1);
  });
});

describe("in the article", () => {
  const article = shared(() => visit());

  test("the live region is silent while the dial moves, and speaks once after a button", async () => {
    const { page } = await article();
    await page.evaluate(() => {
      const said: string[] = [];
      Reflect.set(globalThis, "said", said);
      const region = document.getElementById("announcer");
      if (region)
        new MutationObserver(() => said.push(region.textContent ?? "")).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    const said = (): Promise<string[]> =>
      page.evaluate(() => Reflect.get(globalThis, "said") as string[]);
    for (let press = 0; press < 20; press++)
      await page.locator("#dial .sx-dial__range").press("ArrowRight");
    await page.waitForTimeout(2000);
    expect(await said()).toEqual([]);
    await page.locator("#dial [data-key='0']").click();
    await expect
      .poll(said)
      .toEqual(["At T = 0, butter is always picked. There is no randomness left."]);
  });

  test("a term in the prose marks its parts in the figure, and Escape lets go", async () => {
    const { page } = await article();
    const term = page.locator(".sx-term[data-in='tilt']").first();
    await term.scrollIntoViewIfNeeded();
    await term.focus();
    const figure = page.locator("#tilt");
    expect(await figure.getAttribute("data-highlight")).toBe("temperature");
    await term.press("Enter");
    expect(await term.getAttribute("aria-pressed")).toBe("true");
    await page.locator("h1").click();
    expect(await figure.getAttribute("data-highlight")).toBe("temperature");
    await page.keyboard.press("Escape");
    expect(await figure.getAttribute("data-highlight")).toBeNull();
  });
});

test("a switch that has the focus wears the ring of all buttons, in an article and in a frame", async () => {
  const { page } = await visit("fig/curves/");
  onTestFinished(() => page.context().close());
  for (const path of ["fig/curves/", "embed/curves/"]) {
    await page.goto(SITE + path);
    await page.locator("[data-awake]").waitFor();
    const ring = async (control: Locator): Promise<string> => {
      await control.focus();
      await page.keyboard.press("Shift");
      return control.evaluate((element) => {
        const { outline, outlineOffset } = getComputedStyle(element.closest("label") ?? element);
        return `${outline} ${outlineOffset}`;
      });
    };
    const button = await ring(page.getByRole("button", { name: "jam", exact: true }));
    expect(button, path).toMatch(/solid 3px|auto/);
    expect(await ring(page.getByRole("switch")), path).toBe(button);
  }
});
