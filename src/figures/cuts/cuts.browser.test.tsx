import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount, WIDTHS, widen } from "../../../tests/support/mount.tsx";

const button = (name: string | RegExp) => page.getByRole("button", { name });
const gate = (name: string) => page.getByRole("slider", { name });
const focus = (control: { element: () => Element }): void =>
  (control.element() as HTMLElement).focus();

test("swapping the steps at T = 2 takes two words away, and gives them back", async () => {
  const { column, readout } = await mount("cuts", "t=2");
  expect(column("share")).toEqual(["39%", "24%", "19%", "11%", "6.8%", "out", "out"]);
  await button("llama.cpp").click();
  expect(column("share")).toEqual(["48%", "29%", "23%", "out", "out", "out", "out"]);
  expect(readout()).toContain("top-p 0.90 first and then temperature leaves 3 of 7 words");
  await button("Hugging Face").click();
  expect(column("share")[4]).toBe("6.8%");
});

test("a step keeps the focus on the button that moves it, until it cannot be moved", async () => {
  const { open } = await mount("cuts", "gate=t");
  const later = button("Move later: temperature");
  focus(later);
  for (let press = 0; press < 4; press++) await userEvent.keyboard("{Enter}");
  expect(open.query()).toContainEqual(["order", "kpmt"]);
  expect(document.activeElement).toBe(later.element());
  await expect.element(later).toHaveAttribute("aria-disabled", "true");
});

test("steps and their buttons are one tab stop, which arrows walk round", async () => {
  const { figure } = await mount("cuts");
  const bar = page.getByRole("toolbar", { name: "Order of the steps" });
  expect(bar.element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  const names: (string | null | undefined)[] = [];
  focus(button(/^3\. Top-p/));
  for (let press = 0; press < 7; press++) {
    await userEvent.keyboard("{ArrowRight}");
    names.push((document.activeElement as HTMLElement | null)?.dataset["key"]);
  }
  expect(names).toEqual(["minP", "earlier", "later", "on", "temperature", "topK", "topP"]);
  await userEvent.keyboard("{Home}{ArrowLeft}");
  expect((document.activeElement as HTMLElement | null)?.dataset["key"]).toBe("on");
  expect(figure.querySelectorAll(".sx-order [tabindex='0']")).toHaveLength(1);
});

test("from right to left, arrows go where they point, along steps and buttons alike", async () => {
  document.documentElement.dir = "rtl";
  await mount("cuts");
  for (const [name, key, to] of [
    [/^3\. Top-p/, "{ArrowLeft}", "minP"],
    [/^3\. Top-p/, "{ArrowRight}", "topK"],
    ["Hugging Face", "{ArrowRight}", "A dial that does nothing"],
    ["Hugging Face", "{ArrowLeft}", "llama.cpp"],
  ] as const) {
    const from = button(name).element() as HTMLElement;
    from.focus();
    await userEvent.keyboard(key);
    const reached = document.activeElement as HTMLElement;
    expect([reached.dataset["key"], reached.textContent]).toContain(to);
    const moved = reached.getBoundingClientRect().x - from.getBoundingClientRect().x;
    const round = to === "A dial that does nothing";
    expect(moved > 0).toBe((key === "{ArrowRight}") !== round);
  }
});

test.for([
  ["cuts", "", "−1.0"],
  ["dice", "", "49–68"],
  ["dice", "", "draw was butter."],
] as const)(
  "%s: on a page from right to left %s%s reads as it is written",
  async ([id, query, text]) => {
    document.documentElement.dir = "rtl";
    const { figure } = await mount(id, query);
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.textContent?.includes(text)) break;
    const node = walker.currentNode;
    const start = node.textContent?.indexOf(text) ?? -1;
    const places = [...text].map((_, i) => {
      const range = document.createRange();
      range.setStart(node, start + i);
      range.setEnd(node, start + i + 1);
      return range.getBoundingClientRect().x;
    });
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  },
);

test("top-k’s gate goes word by word, and stands on the border of the last one", async () => {
  const { column, figure } = await mount("cuts", "cuts=k&gate=k&k=1");
  const range = gate("Top-k gate");
  await expect.element(range).toHaveValue("0.584");
  focus(range);
  await userEvent.keyboard("{ArrowRight}");
  expect(column("share").slice(0, 3)).toEqual(["73%", "27%", "out"]);
  await expect.element(range).toHaveAttribute("aria-valuetext", "2; 2 of 7 words pass");
  const line = figure.querySelector(".sx-gate__line")?.getBoundingClientRect();
  const second = figure.querySelectorAll(".sx-stack__part")[1]?.getBoundingClientRect();
  expect(Math.abs((line?.right ?? 0) - 1.5 - (second?.right ?? NaN))).toBeLessThan(1);
  await range.fill("0.9");
  await expect.element(range).toHaveAttribute("aria-valuetext", "3; 3 of 7 words pass");
  await expect.element(range).toHaveValue("0.929");
  focus(range);
  await userEvent.keyboard("{End}");
  expect(column("share")).not.toContain("out");
});

test("a gate goes where the ruler is pressed: top-p’s there, top-k’s to the nearest border", async () => {
  const at = async (name: string, place: number): Promise<void> => {
    const range = gate(name);
    const { width } = range.element().getBoundingClientRect();
    await range.click({ position: { x: 14 + place * (width - 28), y: 32 } });
  };
  const { open } = await mount("cuts");
  await at("Top-p gate", 0.7);
  expect(open.query()).toEqual([["p", "0.7"]]);
  await button(/^Top-k$/).click();
  await at("Top-k gate", 0.83);
  await expect.element(gate("Top-k gate")).toHaveValue("0.799");
  expect(open.query()).toContainEqual(["k", "2"]);
});

test("moving the gate of a cut that is off turns it on", async () => {
  const { column, open } = await mount("cuts", "cuts=none&gate=m");
  expect(column("share")).not.toContain("out");
  focus(gate("Min-p gate"));
  await userEvent.keyboard("{ArrowRight}");
  expect(open.query()).toContainEqual(["cuts", "m"]);
  expect(column("share").filter((text) => text === "out")).toHaveLength(4);
});

test("the dial that does nothing says so, and does nothing", async () => {
  const { column, figure } = await mount("cuts", "t=2");
  await button("A dial that does nothing").click();
  const reason = () => figure.querySelector(".sx-fate")?.textContent;
  expect(reason()).toMatch(/^Only butter passes the cuts/);
  const shares = column("share");
  await page.getByRole("button", { name: /^∞/ }).click();
  expect(column("share")).toEqual(shares);
  expect(reason()).toMatch(/^Only butter passes the cuts/);
  await button("Undo").click();
  await button("Undo").click();
  expect(column("share")[4]).toBe("6.8%");
});

test.for(WIDTHS)(
  "at %d px nothing sticks out, and every gate’s thumb lies over its line",
  async (width) => {
    await widen(width);
    for (const query of ["p=0", "p=1", "gate=k&cuts=k", "gate=m&cuts=m", "gate=t&cuts=none"]) {
      const { figure, unmount } = await mount("cuts", query);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect(scrollWidth, query).toBeLessThanOrEqual(clientWidth);
      const range = figure.querySelector<HTMLInputElement>(".sx-gate__range");
      const line = figure.querySelector(".sx-gate__line")?.getBoundingClientRect();
      const { left = 0, width: size = 0 } = range?.getBoundingClientRect() ?? {};
      const thumb = left + 14 + (size - 28) * Number(range?.value ?? 0);
      expect(Math.abs(thumb - (line ? line.left + 1.5 : thumb)), query).toBeLessThan(1);
      await unmount();
    }
  },
);
