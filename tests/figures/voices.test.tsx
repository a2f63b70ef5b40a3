import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { voicesFigure } from "../../src/figures/voices.tsx";
import { dialPosition } from "../../src/model/temperature.ts";
import { measuredTemperatures } from "../../src/model/voices/measured.ts";

const drawn = (query: string): string =>
  renderToStaticMarkup(voicesFigure.open(new URLSearchParams(query)).element);

test("every measured point of both voices stands over its place on the dial, in all three plots", () => {
  const places = [
    ...drawn("").matchAll(/class="sx-measure"[^>]*inset-inline-start:([\d.]+)%/g),
  ].map(([, place]) => Number(place));
  const dial = measuredTemperatures.map(dialPosition);
  expect(places).toEqual(Array.from({ length: 6 }, () => dial).flat());
});

test.for([
  ["t=0", 0],
  ["t=1.45", 1.5],
  ["t=4", 3],
  ["t=inf", Infinity],
] as const)("at %s the measurement at %d is marked, twice in each plot", ([query, measured]) => {
  const marked = [
    ...drawn(query).matchAll(
      /class="sx-measure"[^>]*data-current[^>]*inset-inline-start:([\d.]+)%/g,
    ),
  ].map(([, place]) => Number(place));
  expect(marked).toEqual(Array.from({ length: 6 }, () => dialPosition(measured)));
});

test("the table and the download have every measurement, and no weights are needed", () => {
  expect(drawn("").match(/<tr>/g)).toHaveLength(1 + measuredTemperatures.length);
  const { rows } = voicesFigure.open().data() ?? { rows: [] };
  expect(rows).toHaveLength(2 * measuredTemperatures.length);
});
