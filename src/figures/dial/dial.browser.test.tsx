import { expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { temperatureAtStop } from "../../model/temperature.ts";
import { formatTemperature } from "../../words/numbers.ts";
import { setValue } from "../../hydration/nativeInput.ts";
import { mount, type Mounted } from "../../../tests/support/mount.tsx";

const slider = page.getByRole("slider", { name: "Temperature T" });
const field = page.getByRole("textbox", { name: "Temperature, exact value" });
const raise = page.getByRole("button", { name: "Raise temperature" });
const lower = page.getByRole("button", { name: "Lower temperature" });
const landmark = (name: string) => page.getByRole("button", { name, exact: true });

const range = () => slider.element() as HTMLInputElement;
const valueText = () => range().getAttribute("aria-valuetext");
const shown = () => (field.element() as HTMLInputElement).value;
const stop = () => range().valueAsNumber;

/** Presses `keys` in turn; the temperature after each. */
async function afterEachOf(keys: readonly string[]): Promise<string[]> {
  const temperatures: string[] = [];
  for (const key of keys) {
    await userEvent.keyboard(`{${key}}`);
    temperatures.push(shown());
  }
  return temperatures;
}

/** A press of the mouse at `percent` of the dial's track. */
async function pressAt(percent: number): Promise<void> {
  const { width, height } = range().getBoundingClientRect();
  await slider.click({ position: { x: (width * percent) / 100, y: height / 2 } });
}

async function dragTo(percent: number): Promise<void> {
  const { width, height } = range().getBoundingClientRect();
  const place = (at: number) => ({ x: (width * at) / 100, y: height / 2 });
  await userEvent.dragAndDrop(slider, slider, {
    sourcePosition: place(50),
    targetPosition: place(percent),
  });
}

async function type(text: string): Promise<void> {
  await userEvent.fill(field, text);
  await userEvent.keyboard("{Enter}");
}

test("arrows go one stop, Page keys ten, Home to 0 and End to ∞", async () => {
  await mount("dial");
  range().focus();
  const keys = ["ArrowRight", "ArrowUp", "ArrowLeft", "ArrowDown", "PageUp", "PageDown"];
  const temperatures = await afterEachOf([...keys, "Home", "End"]);
  expect(temperatures).toEqual(["1.03", "1.07", "1.03", "1.00", "1.40", "1.00", "0", "∞"]);
});

test("at its ends the dial stays where it is", async () => {
  await mount("dial", "t=inf");
  range().focus();
  expect(await afterEachOf(["ArrowRight", "PageUp"])).toEqual(["∞", "∞"]);
  expect(await afterEachOf(["Home", "ArrowLeft", "PageDown"])).toEqual(["0", "0", "0"]);
});

test("from right to left, the left arrow raises and the right one lowers", async () => {
  document.documentElement.dir = "rtl";
  await mount("dial");
  range().focus();
  expect(await afterEachOf(["ArrowRight"])).toEqual(["0.97"]);
  expect(stop()).toBe(59);
  await afterEachOf(["ArrowLeft"]);
  expect(stop()).toBe(60);
});

test("a shortcut of the browser is left to the browser", async () => {
  await mount("dial");
  range().focus();
  const event = new KeyboardEvent("keydown", {
    key: "ArrowRight",
    altKey: true,
    bubbles: true,
    cancelable: true,
  });
  expect(range().dispatchEvent(event)).toBe(true);
  expect(shown()).toBe("1.00");
});

test("from between two stops an arrow goes to the next stop on its side", async () => {
  await mount("dial", "t=0.7");
  expect(stop()).toBe(49);
  range().focus();
  expect(await afterEachOf(["ArrowRight"])).toEqual(["0.71"]);
  await type("0.7");
  range().focus();
  expect(await afterEachOf(["ArrowLeft"])).toEqual(["0.69"]);
});

test("what a screen reader hears follows keys, pointer, field, landmarks and links", async () => {
  const { open } = await mount("dial");
  expect(valueText()).toBe("1.00, on a dial from 0 to infinity; butter 58 percent");
  range().focus();
  await userEvent.keyboard("{PageUp}");
  expect(valueText()).toBe("1.40; butter 47 percent");
  await userEvent.keyboard("{End}");
  expect(valueText()).toBe("infinity, uniform; every word 14 percent");
  await userEvent.keyboard("{Home}");
  expect(valueText()).toBe("0, greedy; always butter");
  await userEvent.keyboard("{Tab}");
  expect(valueText()).toBe("0, greedy, on a dial from 0 to infinity; always butter");
  await type("0.7");
  await expect.poll(valueText).toContain("; butter 72 percent");
  await landmark("2").click();
  await expect.poll(valueText).toContain("; butter 37 percent");
  open.restore(new URLSearchParams("t=0.5"));
  await expect.poll(valueText).toContain("; butter 84 percent");
});

test("dragging the thumb to the left end gives butter everything", async () => {
  const { column } = await mount("dial");
  await dragTo(0.2);
  expect(valueText()).toBe("0, greedy; always butter");
  expect(column("share")).toEqual(["100%", "0%", "0%", "0%", "0%", "0%", "0%"]);
  await dragTo(99.8);
  expect(shown()).toBe("∞");
  expect(new Set(column("share"))).toEqual(new Set(["14%"]));
});

/** How long the bars of the shares are, as their styles say it. */
const lengths = () =>
  [...document.querySelectorAll<HTMLElement>('[data-look="filled"]')].map(
    ({ style }) => style.backgroundSize,
  );

/** The steps of a drag, faster than they can be drawn. */
function dragThrough(stops: readonly number[]): void {
  for (const at of stops) {
    setValue(range(), String(at));
    range().dispatchEvent(new Event("input", { bubbles: true }));
  }
}

test("in a drag bars and thumb follow each step, what is read and said a moment later, all of one temperature, and at once where the drag rests", async () => {
  const { column, readout } = await mount("dial");
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  const step = async (at: number): Promise<void> => {
    dragThrough([at]);
    await new Promise(requestAnimationFrame);
  };
  const read = () => [column("share")[0], shown(), valueText(), readout().slice(0, 11)];
  const at2 = ["37%", "2.00", "2.00; butter 37 percent", "At T = 2.00"];
  await step(80);
  expect([stop(), lengths()[0], ...read()]).toEqual([80, "max(2px, 37.44%) 100%", ...at2]);
  await step(90);
  expect([stop(), lengths()[0], ...read()]).toEqual([90, "max(2px, 29.47%) 100%", ...at2]);
  vi.advanceTimersByTime(150);
  await new Promise(requestAnimationFrame);
  expect(read()).toEqual(["29%", "3.00", "3.00; butter 29 percent", "At T = 3.00"]);
  await step(100);
  expect(read()).toEqual(["29%", "3.00", "3.00; butter 29 percent", "At T = 3.00"]);
  range().dispatchEvent(new Event("change", { bubbles: true }));
  await new Promise(requestAnimationFrame);
  expect(read()).toEqual(["23%", "5.00", "5.00; butter 23 percent", "At T = 5.00"]);
});

test("the thumb stays where a drag has come to when the dial is left, and goes where the page leads it", async () => {
  const { open } = await mount("dial");
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  range().focus();
  dragThrough([80, 90]);
  await new Promise(requestAnimationFrame);
  range().blur();
  await new Promise(requestAnimationFrame);
  expect([stop(), shown()]).toEqual([90, "2.00"]);
  open.turn(5);
  expect([stop(), lengths()[0], shown()]).toEqual([100, "max(2px, 23.09%) 100%", "2.00"]);
  open.restore(new URLSearchParams("t=2"));
  await new Promise(requestAnimationFrame);
  expect([stop(), lengths()[0], shown()]).toEqual([80, "max(2px, 37.44%) 100%", "2.00"]);
});

test("shares that were written into the table are as they were after bars have gone and come back", async () => {
  const { column } = await mount("dial");
  const asIs = column("share");
  const before = lengths();
  const drag = async (...stops: readonly number[]): Promise<void> => {
    dragThrough(stops);
    await expect.poll(shown).toBe(formatTemperature(temperatureAtStop(stops.at(-1) ?? 0)));
  };
  await drag(61, 80);
  await drag(0);
  expect(lengths()).toEqual(["max(2px, 100%) 100%"]);
  await drag(3, 40, 60);
  await expect.poll(() => column("share")).toEqual(asIs);
  expect(lengths()).toEqual(before);
});

test("the sentence ends where a drag rests, before it is let go", async () => {
  const { readout } = await mount("dial");
  dragThrough([61, 62, 63, 64, 80]);
  await expect.poll(readout).toContain("At T = 2.00, butter is picked 37% of the time.");
});

test("a change without an input, as some screen readers send it, turns the dial", async () => {
  const { readout } = await mount("dial");
  range().value = "80";
  range().dispatchEvent(new Event("change", { bubbles: true }));
  await expect.poll(readout).toContain("At T = 2.00, butter is picked 37% of the time.");
  expect(stop()).toBe(80);
});

test("the scores never move with the dial", async () => {
  const { column } = await mount("dial");
  const scores = column("score");
  range().focus();
  await afterEachOf(["Home", "PageUp", "End"]);
  expect(column("score")).toEqual(scores);
});

test("taps alone reach 0, 1.5, 2 and ∞", async () => {
  await mount("dial");
  const reached: string[] = [];
  for (const name of ["0 greedy", "2", "∞ uniform"]) {
    await landmark(name).click();
    reached.push(shown());
  }
  await pressAt(60);
  reached.push(shown());
  expect(reached).toEqual(["0", "2.00", "∞", "1.50"]);
  await landmark("1 as is").click();
  for (let taps = 0; taps < 12; taps++) await raise.click();
  expect(shown()).toBe("1.50");
  await lower.click();
  expect(shown()).toBe("1.45");
});

test("a landmark is pressed while the dial stands on it", async () => {
  await mount("dial");
  await expect.element(landmark("1 as is")).toHaveAttribute("aria-pressed", "true");
  await landmark("5").click();
  await expect.element(landmark("5")).toHaveAttribute("aria-pressed", "true");
  await raise.click();
  expect(page.getByRole("button", { pressed: true }).elements()).toEqual([]);
});

test("the landmarks are one tab stop, and arrows, Home and End move along them", async () => {
  await mount("dial");
  range().focus();
  await userEvent.keyboard("{Tab}");
  const focused = () => document.activeElement?.textContent;
  expect(focused()).toBe("1 as is");
  const path: unknown[] = [];
  for (const key of ["ArrowRight", "End", "ArrowRight", "ArrowLeft", "Home"]) {
    await userEvent.keyboard(`{${key}}`);
    path.push(focused());
  }
  expect(path).toEqual(["2", "∞ uniform", "0 greedy", "∞ uniform", "0 greedy"]);
  expect(shown()).toBe("1.00");
  await userEvent.keyboard("{Enter}");
  expect(shown()).toBe("0");
  const toolbar = page.getByRole("toolbar", { name: "Set temperature to" }).element();
  await userEvent.keyboard("{Tab}");
  expect(toolbar.contains(document.activeElement)).toBe(false);
});

test("the stepper repeats while it is held, and stops when it is let go", async () => {
  await mount("dial");
  const hold = (kind: string) =>
    raise.element().dispatchEvent(new PointerEvent(kind, { bubbles: true, pointerType: "mouse" }));
  hold("pointerdown");
  await expect.poll(stop, { timeout: 3000 }).toBeGreaterThanOrEqual(63);
  hold("pointerup");
  const reached = stop();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(stop()).toBe(reached);
});

test("a stepper that is held and let go elsewhere has made a step to undo", async () => {
  const { open } = await mount("limits");
  const held = raise.element();
  held.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, pointerType: "mouse" }));
  await expect.poll(stop, { timeout: 3000 }).toBeGreaterThan(61);
  held.dispatchEvent(new PointerEvent("pointerout", { bubbles: true, pointerType: "mouse" }));
  await expect
    .element(page.getByRole("button", { name: "Undo" }))
    .toHaveAttribute("aria-disabled", "false");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => open.query()).toEqual([]);
});

test("the steppers are no tab stops, and say at the ends that they lead no further", async () => {
  await mount("dial", "t=0");
  await expect.element(lower).toHaveAttribute("aria-disabled", "true");
  await expect.element(raise).toHaveAttribute("aria-disabled", "false");
  (lower.element() as HTMLElement).click();
  expect(shown()).toBe("0");
  for (const button of [lower, raise])
    await expect.element(button).toHaveAttribute("tabindex", "-1");
});

const readings: readonly (readonly [text: string, shown: string])[] = [
  ["0.7", "0.70"],
  [",7", "0.70"],
  ["0,7", "0.70"],
  ["0.735", "0.735"],
  ["inf", "∞"],
  ["∞", "∞"],
  ["0", "0"],
];

test.for(readings)("the field reads “%s” as %s", async ([text, temperature]) => {
  await mount("dial");
  await type(text);
  expect(shown()).toBe(temperature);
  await expect.element(field).not.toHaveAttribute("aria-invalid");
});

async function typeJunk(): Promise<Mounted> {
  const mounted = await mount("dial");
  await type("warm");
  return mounted;
}

test("what is no temperature is answered by a sentence, and the figure stays as it was", async () => {
  const { readout, column } = await typeJunk();
  const problem = document.getElementById(field.element().getAttribute("aria-describedby") ?? "");
  expect(problem?.textContent).toBe(
    "“warm” is not a temperature. Type 0, a number from 0.001 to 1000, or inf.",
  );
  await expect.element(field).toHaveAttribute("aria-invalid", "true");
  expect(readout()).toContain("At T = 1.00");
  expect(column("share")[0]).toBe("58%");
});

test("Esc takes a mistake back", async () => {
  await typeJunk();
  await userEvent.keyboard("{Escape}");
  expect(shown()).toBe("1.00");
  await expect.element(field).not.toHaveAttribute("aria-invalid");
  await expect.element(field).not.toHaveAttribute("aria-describedby");
});

test("a mistake that is corrected is forgotten", async () => {
  await typeJunk();
  await type("2");
  expect(shown()).toBe("2.00");
  await expect.element(field).not.toHaveAttribute("aria-invalid");
  expect(page.getByRole("alert").elements()).toEqual([]);
});

test("turning the dial takes a mistake back for good", async () => {
  await typeJunk();
  await userEvent.tab();
  await slider.element().focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(shown()).toBe("1.03");
  expect(page.getByRole("alert").elements()).toEqual([]);
  await userEvent.keyboard("{ArrowLeft}");
  expect(shown()).toBe("1.00");
  await expect.element(field).not.toHaveAttribute("aria-invalid");
});

test("leaving the field takes what was typed, and arrows in it go by hundredths", async () => {
  await mount("dial");
  await userEvent.fill(field, "0.7");
  await userEvent.keyboard("{Tab}");
  expect(stop()).toBe(49);
  (field.element() as HTMLInputElement).focus();
  expect(await afterEachOf(["ArrowUp", "ArrowUp", "ArrowDown"])).toEqual(["0.71", "0.72", "0.71"]);
});
