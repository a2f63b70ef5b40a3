import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { quizItems } from "../../src/article/quizItems.ts";
import { figure as curvesFigure } from "../../src/figures/curves/index.tsx";
import { figure as evidenceFigure } from "../../src/figures/evidence/index.tsx";
import { figure as vendorsFigure } from "../../src/figures/vendors/index.tsx";
import { measurements } from "../../src/figures/evidence/model/evidence.ts";
import { links } from "../../src/words/sources.ts";
import { dialPosition, LAST_STOP } from "../../src/model/temperature.ts";
import { vendorDials } from "../../src/figures/vendors/model/vendors.ts";
import { dialTexts } from "../../src/figures/vendors/words.ts";
import { formatMonth } from "../../src/words/numbers.ts";

const drawn = (figure: typeof evidenceFigure | typeof vendorsFigure, query: string): string =>
  renderToStaticMarkup(figure.open(new URLSearchParams(query)).element);

const hundredths = (n: number): number => Number(n.toFixed(2));

test("each measured point stands over its place on the dial", () => {
  const html = drawn(evidenceFigure, "t=2");
  const places = [...html.matchAll(/class="sx-interval"[^>]*inset-inline-start:([\d.]+)%/g)].map(
    ([, place]) => Number(place),
  );
  expect(places).toEqual(
    measurements.map(({ temperature }) => hundredths(dialPosition(temperature))),
  );
});

test("the marker stands over the thumb in both plots", () => {
  for (const [query, temperature] of [
    ["t=0", 0],
    ["t=1.45", 1.45],
    ["t=2", 2],
    ["t=inf", Infinity],
  ] as const) {
    const html = drawn(evidenceFigure, query);
    const markers = [...html.matchAll(/class="sx-marker"[^>]*x1="([\d.]+)"/g)].map(([, x]) => x);
    const place = hundredths(dialPosition(temperature));
    expect(markers.map(Number)).toEqual([place, place]);
    const thumb = Number(/type="range"[^>]*value="(\d+)"/.exec(html)?.[1]);
    expect(Math.abs((100 * thumb) / LAST_STOP - place)).toBeLessThan(50 / LAST_STOP);
  }
});

test("the table lists every measurement, and the download has the same numbers", () => {
  const html = drawn(evidenceFigure, "");
  expect(html.match(/<tr>/g)).toHaveLength(1 + measurements.length);
  const { rows } = evidenceFigure.open().data() ?? { rows: [] };
  expect(rows.map(([temperature, correct]) => [temperature, correct])).toEqual(
    measurements.map(({ temperature, correct }) => [temperature, correct]),
  );
  for (const { correctThrough, through } of measurements) {
    expect(html).toContain(`(${correctThrough}/${through})</td>`);
    expect(rows.some((row) => row[4] === correctThrough && row[5] === through)).toBe(true);
  }
});

test("a square has the score of all calls, and the ring around it those that came through", () => {
  const html = drawn(evidenceFigure, "");
  const squares = [...html.matchAll(/class="sx-second"[^>]*top:([\d.]+)%/g)];
  expect(squares.map(([, top]) => 100 - Number(top))).toEqual(
    measurements.map(({ correct }) => correct),
  );
  const rings = [
    ...html.matchAll(
      /class="sx-interval"[^>]*top:([\d.]+)%;bottom:([\d.]+)%[^>]*><span style="top:([\d.]+)%/g,
    ),
  ].map(
    ([, top, bottom, ring]) =>
      Number(top) + ((100 - Number(bottom) - Number(top)) * Number(ring)) / 100,
  );
  expect(rings).toHaveLength(measurements.length);
  for (const [i, { correctThrough, through }] of measurements.entries())
    expect(100 - (rings[i] ?? NaN)).toBeCloseTo((100 * correctThrough) / through, 1);
});

test("of words that score exactly the plain average the fate’s figure says so, and so does the quiz", () => {
  const html = renderToStaticMarkup(
    curvesFigure.open(new URLSearchParams("z=3,2,1,0,-1,-2,-3&word=3")).element,
  );
  expect(html).toContain("cheese scores at or below the plain average of all scores");
  const told = quizItems
    .flatMap(({ options }) => options.map(({ feedback }) => feedback))
    .join(" ");
  expect(told).toContain("at or below the plain average of all scores");
  expect(told).not.toContain("below the average");
});

test("every vendor has a row, what it says and its sources with their month, without a script", () => {
  const html = drawn(vendorsFigure, "");
  const [, folded = ""] = html.split("<details");
  const written = (text: string) => renderToStaticMarkup(<>{text}</>);
  for (const { id, asOf } of vendorDials) {
    const { vendor, sources, note } = dialTexts[id];
    expect(folded).toContain(`<li>${written(vendor)}: <span`);
    expect(folded).toContain(`</span>${written(note)} <a `);
    for (const source of sources) expect(folded).toContain(written(links[source].url));
    expect(folded).toContain(`as of ${formatMonth(asOf)}`);
  }
  expect(html.match(/role="rowheader"/g)).toHaveLength(vendorDials.length);
});

test("a vendor’s range begins at its lowest value and ends at its highest, on the dial’s axis", () => {
  const html = drawn(vendorsFigure, "");
  const rows = html.split('role="rowheader"').slice(1);
  const widths = rows.map((row) =>
    Number(/data-range="stated"[^>]*inline-size:([\d.]+)%/.exec(row)?.[1]),
  );
  const ends = vendorDials.map(({ range }) =>
    typeof range === "string" || range[0] === range[1] ? NaN : dialPosition(range[1]),
  );
  expect(widths).toEqual(ends);
});

test("what is ignored looks neither taken nor refused", () => {
  const [, row = ""] = drawn(vendorsFigure, "t=1").split("Gemini, since 3.5 Flash-Lite");
  expect(row).toMatch(/^<\/span>.*?data-range="ignored".*?data-verdict="ignored"[^>]*>ignored</);
});

test("the vendor of a link is the one whose request is shown", () => {
  expect(drawn(vendorsFigure, "vendor=apple&t=0.5")).toContain(
    "GenerationOptions(temperature: 0.5)",
  );
  expect(drawn(vendorsFigure, "vendor=anthropic-opus")).toContain("claude-opus-5-5");
});
