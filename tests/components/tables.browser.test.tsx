import { expect, test } from "vitest";
import { presetsOf } from "../../src/figures/states.ts";
import { figures } from "../../src/figures/registry.ts";
import type { FigureId } from "../../src/figures/ids.ts";
import { mount, widen } from "../support/mount.tsx";

const LOGPROBS = "kind=logprobs&list=the*-0.73_a*-1.51_my*-2.12&vocab=50257&t=2";
/** The longest numbers, beside the presets. */
const FURTHER: Partial<Record<FigureId, readonly string[]>> = {
  dial: ["t=0.2"],
  pipeline: ["t=0.2&step=5", "lifted=1&max=1"],
  dice: ["n=10000&t=1.5&at=0.5"],
  cuts: ["t=0.2&k=3&p=0.8&m=0.1"],
  playground: ["t=2&pins=0.5_2", "t=2&pins=0.2_0.5_1.25", `${LOGPROBS}&pins=0.5_1_inf`],
};

/** Pairs of cells of one row whose contents meet, and cells that their contents leave. */
function overprinted(figure: Element): readonly string[] {
  const faults: string[] = [];
  for (const row of figure.querySelectorAll(".sx-table tbody tr")) {
    const cells = [...row.querySelectorAll<HTMLElement>(":scope > *")].filter(
      (cell) => cell.checkVisibility() && cell.textContent !== "",
    );
    const boxes = cells.map((cell) => cell.getBoundingClientRect());
    for (const [i, a] of boxes.entries()) {
      if (cells[i]!.scrollWidth > cells[i]!.clientWidth + 1)
        faults.push(`${cells[i]!.textContent} leaves its cell`);
      for (const [j, b] of boxes.entries())
        if (
          j > i &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
        )
          faults.push(`${cells[i]!.textContent} meets ${cells[j]!.textContent}`);
    }
  }
  return faults;
}

test("on phones no number of a table prints over another", { timeout: 60_000 }, async () => {
  let rows = 0;
  for (const { id } of figures) {
    const { figure, open, unmount } = await mount(id);
    figure.querySelector<HTMLButtonElement>(".sx-guess .sx-plain")?.click();
    const here = figure.querySelectorAll(".sx-table tbody tr").length;
    rows += here;
    for (const width of here === 0 ? [] : [320, 390]) {
      await widen(width);
      for (const query of [
        ...presetsOf(id).map((preset) => preset.query),
        ...(FURTHER[id] ?? []),
      ]) {
        open.restore(new URLSearchParams(query));
        await new Promise(requestAnimationFrame);
        expect(overprinted(figure), `${id}?${query} at ${width} px`).toEqual([]);
      }
    }
    await unmount();
  }
  expect(rows).toBeGreaterThan(90);
});
