import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { pigmentStyle } from "../../src/controls/pigmentStyle.ts";
import { LADDER } from "../../src/model/temperature.ts";
import { shared, visit } from "../support/page.ts";

const article = shared(() => visit());

const SURFACES = ["--paper", "--panel", "--well"];

for (const colorScheme of ["light", "dark"] as const)
  test(`at all 101 stops the pigment is legible on every surface in ${colorScheme}: text 4.5, bars 3 to 1`, async () => {
    const { page } = await article();
    await page.emulateMedia({ colorScheme });
    const pigments = LADDER.map((temperature) => Object.entries(pigmentStyle(temperature)));
    const worst = await page.evaluate(
      ({ stops, surfaces }) => {
        const sample = document.createElement("div");
        document.body.append(sample);
        const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
        const luminance = (colour: string): number => {
          if (!pixel) return 0;
          pixel.fillStyle = colour;
          pixel.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((byte) => {
            const c = byte / 255;
            return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const shown = (value: string): number => {
          sample.style.color = value;
          return luminance(getComputedStyle(sample).color);
        };
        const contrast = (a: number, b: number): number =>
          (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const lowest = { text: Infinity, bars: Infinity };
        for (const pigment of stops) {
          for (const [property, colour] of pigment) sample.style.setProperty(property, colour);
          for (const surface of surfaces) {
            const ground = shown(`var(${surface})`);
            lowest.text = Math.min(lowest.text, contrast(shown("var(--pig-text)"), ground));
            lowest.bars = Math.min(lowest.bars, contrast(shown("var(--pig)"), ground));
          }
        }
        return lowest;
      },
      { stops: pigments, surfaces: SURFACES },
    );
    expect(worst.text).toBeGreaterThanOrEqual(4.5);
    expect(worst.bars).toBeGreaterThanOrEqual(3);
  });

test("in forced colours bars, zero lines, the thumb and what is pressed are all drawn", async () => {
  const { page } = await article();
  await page.emulateMedia({ colorScheme: null, forcedColors: "active" });
  const drawn = await page.locator("#dial").evaluate((figure) => {
    const style = (selector: string, pseudo?: string): CSSStyleDeclaration =>
      getComputedStyle(figure.querySelector(selector) ?? figure, pseudo);
    const canvas = getComputedStyle(document.body).backgroundColor;
    return {
      filled: style(".sx-bar[data-look=filled]").backgroundColor !== canvas,
      outlined: style(".sx-bar[data-look=outline]").borderTopColor !== canvas,
      zero: style(".sx-bars", "::before").borderInlineStartWidth,
      pressed: style(".sx-landmarks [aria-pressed=true]", "::before").borderInlineStartWidth,
    };
  });
  expect(drawn).toEqual({ filled: true, outlined: true, zero: "1px", pressed: "4px" });
});

test("no slider is left with the browser's own thumb, whatever minifying did to its rules", async () => {
  const assets = new URL("../../dist/assets/", import.meta.url);
  const sheets = (await readdir(assets)).filter((name) => name.endsWith(".css"));
  const texts = await Promise.all(sheets.map((name) => readFile(new URL(name, assets), "utf8")));
  const rules = [...texts.join("").matchAll(/([^{}]*::-webkit-slider-thumb[^{}]*)\{([^}]*)\}/g)];
  const ours = (selector: string): string | undefined => /\.sx-[\w-]+/.exec(selector)?.[0];
  const thumbs = rules.flatMap(([, list = "", style = ""]) =>
    list.split(",").map((selector) => ({ of: ours(selector), style })),
  );
  const bare = thumbs.filter(
    ({ of }) => !thumbs.some((rule) => rule.of === of && rule.style.includes("appearance:none")),
  );
  expect(thumbs.length).toBeGreaterThan(3);
  expect(bare).toEqual([]);
});
