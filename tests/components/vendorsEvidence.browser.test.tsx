import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mount, WIDTHS, widen } from "../support/mount.tsx";

test("the request of the vendor one picks is copied as it stands, with the temperature in it", async () => {
  const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const { open } = await mount("vendors");
  await userEvent.selectOptions(page.getByRole("combobox"), "DeepSeek, thinking off");
  open.restore(new URLSearchParams("vendor=deepseek&t=1.3"));
  await page.getByRole("button", { name: "Copy request" }).click();
  await expect.element(page.getByRole("button", { name: "Copied" })).toBeInTheDocument();
  expect(copied).toHaveBeenCalledTimes(1);
  expect(copied.mock.calls[0]?.[0]).toContain('"temperature": 1.3');
  copied.mockRestore();
});

test("where the clipboard is refused, the request is left selected", async () => {
  const refused = vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
  const { figure } = await mount("vendors");
  await page.getByRole("button", { name: "Copy request" }).click();
  await expect
    .poll(() => getSelection()?.toString())
    .toBe(figure.querySelector("pre")?.textContent);
  refused.mockRestore();
});

test.for(WIDTHS)(
  "at %i px a vendor’s range and what it says besides can be read once: in its row, or with its source",
  async (width) => {
    await widen(width);
    const { figure } = await mount("vendors");
    const details = figure.querySelector<HTMLDetailsElement>("details.sx-numbers");
    if (details) details.open = true;
    const row = [...figure.querySelectorAll("tr")].find((tr) => tr.textContent.startsWith("vLLM"));
    const item = [...figure.querySelectorAll("li")].find((li) => li.innerText.startsWith("vLLM:"));
    const read = (words: string) =>
      [row, item].map((element) => element?.innerText.includes(words) ?? false);
    expect(read("raised to 0.01")).toEqual([false, true]);
    expect(read("Range 0 to 2")).toEqual(width < 600 ? [false, true] : [true, false]);
  },
);

test("picking a vendor is a step that its link keeps", async () => {
  const { open, figure } = await mount("vendors");
  await userEvent.selectOptions(page.getByRole("combobox"), "Sarvam");
  expect(open.query()).toEqual([["vendor", "sarvam"]]);
  expect(figure.querySelector("pre")?.textContent).toContain("$SARVAM_API_KEY");
});

test("pointing at either plot of the evidence sets the temperature there", async () => {
  const { open, figure } = await mount("evidence");
  const plots = [...figure.querySelectorAll(".sx-plot__area")];
  expect(plots).toHaveLength(2);
  for (const [plot, place, told] of [
    [plots[0], 0.667, "2"],
    [plots[1], 0.6, "1.5"],
  ] as const) {
    const { left, top, width, height } = plot!.getBoundingClientRect();
    const at = { clientX: left + place * width, clientY: top + height / 2, bubbles: true };
    plot!.dispatchEvent(new PointerEvent("pointerup", at));
    expect(open.query()).toEqual([["t", told]]);
  }
});
