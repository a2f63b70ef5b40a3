import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mount } from "../../../tests/support/mount.tsx";

/** How opaque each pixel of the figure’s canvas is. */
function pixels(figure: HTMLElement): Uint8ClampedArray {
  const canvas = figure.querySelector("canvas")!;
  const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((_, i) => i % 4 === 3);
}
const painted = (figure: HTMLElement): number => pixels(figure).filter((alpha) => alpha > 0).length;
const frame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Hands `text` to the figure as the reader’s own scores. */
async function bring(figure: HTMLElement, text: string): Promise<void> {
  figure.querySelector<HTMLDetailsElement>(".sx-own")!.open = true;
  const place = figure.querySelector("textarea")!;
  await userEvent.fill(place, text);
  const buttons = [...figure.querySelectorAll<HTMLButtonElement>(".sx-own button")];
  await userEvent.click(buttons.find(({ textContent }) => textContent === "Use these scores")!);
}

test("the curve is painted in device pixels, and painted anew when the dial turns", async () => {
  const { figure, open } = await mount("ranks");
  await frame();
  const canvas = figure.querySelector("canvas")!;
  expect(canvas.width).toBe(Math.round(canvas.clientWidth * devicePixelRatio));
  expect(painted(figure)).toBeGreaterThan(500);
  const before = pixels(figure).join("");
  open.restore(new URLSearchParams("t=2"));
  await frame();
  expect(pixels(figure).join("")).not.toBe(before);
  open.restore(new URLSearchParams("t=1"));
  await frame();
  expect(pixels(figure).join("")).toBe(before);
});

test("on paper the drawing has the curve of this temperature", async () => {
  const { figure, open } = await mount("ranks");
  await frame();
  open.restore(new URLSearchParams("t=inf"));
  await frame();
  dispatchEvent(new Event("beforeprint"));
  const line = figure.querySelector(".sx-rank__line")!.getAttribute("d") ?? "";
  const drops = line
    .slice(1)
    .split("L")
    .map((point) => Number(point.split(" ")[1]));
  expect(new Set(drops).size).toBe(1);
  expect(drops[0]).toBeCloseTo((100 * Math.log10(50_257)) / 12, 1);
});

test("a reader's own scores take the place of the generated ones, and nothing of them becomes HTML", async () => {
  const { figure, readout, column } = await mount("ranks");
  await bring(figure, "<b>jam</b>: 4\nbutter: 5\nbutter: 5");
  await expect.poll(readout).toContain("among 3 words");
  expect(column("score")).toEqual(["5.0", "5.0", "4.0"]);
  expect(figure.querySelector("b")).toBeNull();
  expect(figure.querySelector("tbody tr:last-child th")?.textContent).toBe("<b>jam</b>");
});

test("what cannot be read is told, and what was there stays", async () => {
  const { figure, readout } = await mount("ranks");
  const before = readout();
  await bring(figure, "butter: 5\njam: four");
  const alert = figure.querySelector(".sx-own [role=alert]");
  await expect
    .poll(() => alert?.textContent)
    .toMatch(/^Line 2, “jam: four”, is not a word and a number/);
  expect(figure.querySelector("textarea")?.value).toBe("butter: 5\njam: four");
  expect(readout()).toBe(before);
});

test("another reading of the same scores is one press away", async () => {
  const { figure, column } = await mount("ranks");
  await bring(figure, "butter 0.9\njam 0.1");
  await expect.poll(() => column("score")).toEqual(["−0.1", "−2.3"]);
  const other = [...figure.querySelectorAll<HTMLButtonElement>(".sx-own button")];
  await userEvent.click(other.find(({ textContent }) => textContent === "Read as scores")!);
  await expect.poll(() => column("score")).toEqual(["0.9", "0.1"]);
});
