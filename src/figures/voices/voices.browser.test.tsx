import { expect, test } from "vitest";
import { mount, widen } from "../../../tests/support/mount.tsx";

/** The figure at `width`, its table unfolded. */
async function unfolded(width: number): Promise<{ figure: Element; scroll: HTMLElement }> {
  await widen(width);
  const { figure } = await mount("voices");
  const details = figure.querySelector<HTMLDetailsElement>("details.sx-numbers");
  const scroll = details?.querySelector<HTMLElement>(".sx-scroll");
  if (!details || !scroll) throw new Error("the figure has no table");
  details.open = true;
  return { figure, scroll };
}

test("on a wide screen every column of the table is in view", async () => {
  const { scroll } = await unfolded(1280);
  expect(scroll.scrollWidth).toBe(scroll.clientWidth);
});

test.for([390, 320])("at %i px T stays in view while the measures pass by", async (width) => {
  const { scroll } = await unfolded(width);
  expect(scroll.scrollWidth).toBeGreaterThan(scroll.clientWidth);
  scroll.scrollLeft = scroll.scrollWidth;
  const { left } = scroll.getBoundingClientRect();
  for (const header of scroll.querySelectorAll("[rowspan], [scope=row]"))
    expect(header.getBoundingClientRect().left).toBeCloseTo(left, 0);
});

test.for([1280, 390, 320])(
  "at %i px no measurement stands under the names of the dotted lines",
  async (width) => {
    const { figure } = await unfolded(width);
    const names = [...figure.querySelectorAll(".sx-level-name")];
    const points = [...figure.querySelectorAll(".sx-measured:has(.sx-level) > .sx-measure")];
    expect(names).toHaveLength(2);
    expect(points).toHaveLength(28);
    const rectangles = points.map((point) => point.getBoundingClientRect());
    for (const name of names) {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      const under = rectangles.filter(
        (point) =>
          point.right > left && point.left < right && point.bottom > top && point.top < bottom,
      );
      expect(under).toEqual([]);
    }
  },
);
