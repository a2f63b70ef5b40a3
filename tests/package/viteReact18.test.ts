import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { figures } from "../../src/figures/registry.ts";
import { type App, install } from "./support/app.ts";
import { repeatedIds, type Visit, visit } from "./support/visit.ts";

let app: App;
let open: Visit;
let html: string;
/** Those that the page begins with, and then all. */
const COUNT = 7 + figures.length;

beforeAll(async () => {
  app = await install("vite");
  const names = JSON.stringify(figures.map(({ id }) => id));
  await writeFile(join(app.folder, "names.js"), `export const names = ${names};`);
  // React says what differs in hydration only in development.
  const env = { NODE_ENV: "development" };
  app.node(["node_modules/vite/bin/vite.js", "build", "--mode", "development"], env);
  app.node(["prerender.js"], env);
  html = await readFile(join(app.folder, "dist/index.html"), "utf8");
  open = await visit(join(app.folder, "dist"));
});

const first = (page: Page) => page.locator(".first");
const dialOf = (page: Page) => first(page).getByRole("slider", { name: "Temperature T" });
const reports = (page: Page): Promise<[string, object][]> =>
  page.evaluate(() => Reflect.get(globalThis, "reports"));

test("the server renders every figure finished, in the state it begins with", () => {
  expect(html.match(/<figure /g)).toHaveLength(COUNT);
  expect(html).toMatch(/class="softmax-figure first"[\s\S]*?value="0.50"/);
  expect(html).toContain("sx-plot sx-slope");
});

test("what cannot be read is told in the figure, and does not keep it from being drawn", async () => {
  const { page } = open;
  await expect(page.locator(".unread .sx-note").textContent()).resolves.toContain(
    "This page asks for t=“NaN”",
  );
  expect(await page.locator(".unread figure").count()).toBe(1);
  await expect(page.locator(".unknown").textContent()).resolves.toContain(
    "There is no figure called “nothing”, only dial,",
  );
});

test("React 18 hydrates all of it without a word, in strict mode and development", async () => {
  const { page, complaints } = open;
  expect(await page.evaluate(() => document.querySelectorAll(".sx-live-panel").length)).toBe(COUNT);
  expect(complaints).toEqual([]);
});

test("keys turn the dial; each step is reported once as input and once as change", async () => {
  const { page } = open;
  await dialOf(page).press("ArrowRight");
  await expect
    .poll(() => reports(page))
    .toEqual([
      ["input", { t: "0.519" }],
      ["change", { t: "0.519" }],
    ]);
  await expect(first(page).locator(".sx-field").inputValue()).resolves.toBe("0.52");
  await expect(page.locator(".unread .sx-field").inputValue()).resolves.toBe("1.00");
});

test("Reset leads back to what the props asked for", async () => {
  const figure = first(open.page);
  await dialOf(open.page).press("ArrowRight");
  await figure.getByRole("button", { name: "Reset" }).click();
  await expect.poll(() => figure.locator(".sx-field").inputValue()).toBe("0.50");
  expect(await figure.getByRole("button", { name: "Reset" }).getAttribute("aria-disabled")).toBe(
    "true",
  );
});

test("a compact figure is uncovered from the beginning, and all of it opens in place and closes again", async () => {
  expect(html).toMatch(/class="softmax-figure compact" data-view="compact"/);
  const figure = open.page.locator(".compact");
  const seen = (selector: string) => figure.locator(selector).first().isVisible();
  const shown = () =>
    Promise.all([".sx-readout", ".sx-dial, .sx-range", ".sx-guess", "figcaption"].map(seen));
  expect(await shown()).toEqual([true, true, false, false]);
  await figure.getByRole("button", { name: "Open the whole figure" }).press("Enter");
  expect(await shown()).toEqual([true, true, false, true]);
  const closes = figure.getByRole("button", { name: "Show less of it" });
  expect(await closes.getAttribute("aria-expanded")).toBe("true");
  expect(await closes.evaluate((button) => button === document.activeElement)).toBe(true);
  await closes.press("Enter");
  expect(await shown()).toEqual([true, true, false, false]);
});

test("no two elements have the same id", async () => {
  expect(await repeatedIds(open.page)).toEqual([]);
});

test("each figure speaks through a live region of its own", async () => {
  const { page } = open;
  await first(page).getByRole("button", { name: "0 greedy" }).click();
  const spoken = () => page.locator(".softmax-figure > [role=status]").allTextContents();
  await expect
    .poll(async () => (await spoken()).filter(Boolean), { timeout: 5000 })
    .toEqual(["At T = 0, butter is always picked. There is no randomness left."]);
  expect((await spoken())[0]).not.toBe("");
  const region = page.locator(".softmax-figure > [role=status]").first();
  expect(await region.evaluate((element) => element.clientWidth), "heard, not seen").toBe(1);
});

test("a term button marks its term in the figure around it, and in no other", async () => {
  const { page } = open;
  await page.getByRole("button", { name: "weight, show in figure" }).first().click();
  expect(await page.locator("[data-highlight=weight]").count()).toBe(1);
  await page.keyboard.press("Escape");
  expect(await page.locator("[data-highlight]").count()).toBe(0);
});

test("there is no button that copies a link which would lead nowhere", async () => {
  expect(await open.page.getByRole("button", { name: "Copy link" }).count()).toBe(0);
});

test("the theme is the page’s unless the figure has one, and a caption can be left out", async () => {
  const { page } = open;
  const look = (at: number) =>
    page
      .locator(".softmax-figure")
      .nth(at)
      .evaluate((figure) => {
        const { colorScheme, backgroundColor, color } = getComputedStyle(figure);
        return { colorScheme, backgroundColor, color };
      });
  expect(await look(0)).toEqual({
    colorScheme: "light",
    backgroundColor: "rgba(0, 0, 0, 0)",
    color: "rgb(34, 29, 24)",
  });
  expect(await look(1)).toEqual({
    colorScheme: "dark",
    backgroundColor: "rgb(21, 18, 15)",
    color: "rgb(235, 231, 225)",
  });
  expect(await page.locator(".softmax-figure").nth(1).locator("figcaption").count()).toBe(0);
  expect(await first(page).locator("figcaption").count()).toBe(1);
});

test.for([
  ["a class at its root", "html", "class", "dark", ["dark", "dark"]],
  ["a dark ground behind the figure", "body", "style", "background: #101418", ["dark", "normal"]],
  ["the place that the figure is told of", "html", "data-mode", "night dark", ["light", "dark"]],
  ["a colour scheme", "html", "style", "color-scheme: dark", ["dark", "dark"]],
] as const)(
  "a page is dark by %s, and a figure with it, also later; and then light again",
  async ([, selector, attribute, value, worn]) => {
    const { page } = open;
    const place = page.locator(selector);
    /** What a figure wears, and one that is told where else the page says its theme. */
    const schemes = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        Array.from(
          document.querySelectorAll(".first, .placed"),
          (figure) => getComputedStyle(figure).colorScheme,
        ),
      );
    const light = ["light", "normal"];
    expect(await schemes()).toEqual(light);
    await place.evaluate((element, [name, text]) => element.setAttribute(name, text), [
      attribute,
      value,
    ] as const);
    expect(await schemes()).toEqual(worn);
    await place.evaluate((element, name) => element.removeAttribute(name), attribute);
    expect(await schemes()).toEqual(light);
  },
);

test("before a script runs it is dark on a page whose root has the class", async () => {
  const scheme = await open.page.evaluate(() => {
    document.documentElement.classList.add("dark");
    const printed = document.createElement("div");
    printed.className = "softmax-figure";
    document.body.append(printed);
    const { colorScheme } = getComputedStyle(printed);
    printed.remove();
    document.documentElement.classList.remove("dark");
    return colorScheme;
  });
  expect(scheme).toBe("dark");
});

test("its own fonts are loaded, for text and for formulas", async () => {
  await open.page.locator(".sx-formula").first().scrollIntoViewIfNeeded();
  const loaded = (): Promise<string[]> =>
    open.page.evaluate(() =>
      Array.from(document.fonts)
        .filter(({ status }) => status === "loaded")
        .map(({ family }) => family.replaceAll('"', "")),
    );
  await expect
    .poll(loaded)
    .toEqual(
      expect.arrayContaining([
        "Softmax Atkinson Hyperlegible Next",
        "Softmax KaTeX_Main",
        "Softmax KaTeX_Math",
      ]),
    );
});

test("no style of the page around it is another for the style sheet", async () => {
  const changed = await open.page.evaluate(() => {
    const root = document.getElementById("root");
    if (root) root.style.display = "none";
    const hosts = [
      document.documentElement,
      document.body,
      ...document.querySelectorAll<HTMLElement>("#host, #host *"),
    ];
    const look = (): string[] =>
      hosts.flatMap((element) =>
        [null, "::before", "::after", "::marker"].map((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          const own = ["--ink", "--paper", "--sans", "--pig"].map((name) =>
            style.getPropertyValue(name),
          );
          return `${element.tagName}${pseudo ?? ""} ${Array.from(style, (name) => `${name}: ${style.getPropertyValue(name)}`).join("; ")} ${own.join()}`;
        }),
      );
    const ours = Array.from(document.styleSheets).find(
      ({ cssRules }) =>
        cssRules[0] instanceof CSSFontFaceRule && cssRules[0].cssText.includes("Softmax"),
    );
    if (!ours) return ["the style sheet was not found"];
    const before = look();
    ours.disabled = true;
    const after = look();
    ours.disabled = false;
    if (root) root.style.display = "";
    return before.filter((text, i) => text !== after[i]);
  });
  expect(changed).toEqual([]);
});

test("a narrow column on a wide page gets the narrow figure; nothing overflows or overlaps", async () => {
  const { page } = open;
  const wrong = await page.evaluate(() => {
    const root = document.getElementById("root");
    if (!root) return ["no root"];
    root.style.width = "320px";
    const found = Array.from(root.querySelectorAll<HTMLElement>("figure")).flatMap((figure) => {
      const { scrollWidth, clientWidth, dataset } = figure;
      const { bottom = 0, right = 0 } =
        figure.querySelector(".sx-quiet")?.getBoundingClientRect() ?? {};
      const { top = 0, left = 0 } =
        figure.querySelector(".sx-menu > summary")?.getBoundingClientRect() ?? {};
      return [
        ...(scrollWidth > clientWidth ? [`${dataset["figure"]} is ${scrollWidth} px wide`] : []),
        ...(top < bottom && left < right ? [`buttons of ${dataset["figure"]} overlap`] : []),
      ];
    });
    root.style.width = "";
    return found;
  });
  expect(wrong).toEqual([]);
});

test("a page whose rem is not 16 px can say so", async () => {
  const size = await open.page.evaluate(() => {
    const figure = document.querySelector<HTMLElement>(".first");
    const table = figure?.querySelector(".sx-table");
    if (!figure || !table) return "";
    document.documentElement.style.fontSize = "62.5%";
    figure.style.setProperty("--softmax-rem", "1.6rem");
    const { fontSize } = getComputedStyle(table);
    document.documentElement.style.fontSize = "";
    figure.style.removeProperty("--softmax-rem");
    return fontSize;
  });
  expect(size).toBe("15.2px");
});

test("the element shows a frame of the site at its base, and repeats what that says", async () => {
  const { page } = open;
  const frame = page.locator("softmax-figure iframe");
  await expect(frame.getAttribute("src")).resolves.toBe(
    new URL("embed/dial/?v=1&t=0.5", page.url()).href,
  );
  await expect.poll(() => frame.evaluate(({ style }) => style.height)).toBe("123px");
});

test("nothing of all that was worth a message", () => {
  expect(open.complaints).toEqual([]);
});

test("in Node, softmax adds up to 1 and the element does nothing", () => {
  const script = `
    import { softmax } from "softmax-temperature/math";
    import { defineSoftmaxFigure } from "softmax-temperature/element";
    await defineSoftmaxFigure({ base: "https://example.org/" });
    console.log(softmax([5, 4, 3.5], 0.7).reduce((sum, p) => sum + p));`;
  expect(Number(app.node(["--input-type=module", "--eval", script]))).toBeCloseTo(1, 12);
});
