import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { evidenceFigure } from "../../src/figures/evidence.tsx";
import { vendorsFigure } from "../../src/figures/vendors.tsx";
import { measurements } from "../../src/model/evidence.ts";
import { links } from "../../src/model/links.ts";
import { dialPosition } from "../../src/model/temperature.ts";
import { vendorDials } from "../../src/model/vendors.ts";

const drawn = (figure: typeof evidenceFigure | typeof vendorsFigure, query: string): string =>
  renderToStaticMarkup(figure.open(new URLSearchParams(query)).element);

test("each measured point stands over its place on the dial", () => {
  const html = drawn(evidenceFigure, "t=2");
  const places = [...html.matchAll(/class="sx-interval"[^>]*inset-inline-start:([\d.]+)%/g)].map(
    ([, place]) => Number(place),
  );
  expect(places).toEqual(measurements.map(({ temperature }) => dialPosition(temperature)));
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
    const thumb = /type="range"[^>]*value="(\d+)"/.exec(html)?.[1];
    expect(markers).toEqual([thumb, thumb]);
    expect(Number(thumb)).toBe(dialPosition(temperature));
  }
});

test("the table lists every measurement, and the download has the same numbers", () => {
  const html = drawn(evidenceFigure, "");
  expect(html.match(/<tr>/g)).toHaveLength(1 + measurements.length);
  const { rows } = evidenceFigure.open().data() ?? { rows: [] };
  expect(rows.map(([temperature, correct]) => [temperature, correct])).toEqual(
    measurements.map(({ temperature, correct }) => [temperature, correct]),
  );
});

test("every vendor has a row, what it says and its sources with their month, without a script", () => {
  const html = drawn(vendorsFigure, "");
  const [, folded = ""] = html.split("<details");
  const written = (text: string) => renderToStaticMarkup(<>{text}</>);
  for (const { vendor, sources, note, asOf } of vendorDials) {
    expect(folded).toContain(`<li>${written(vendor)}: <span`);
    expect(folded).toContain(`</span>${written(note)} <a `);
    for (const source of sources) expect(folded).toContain(written(links[source].url));
    expect(folded).toContain(`as of ${asOf}`);
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
