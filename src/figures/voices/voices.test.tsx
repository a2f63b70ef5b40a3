import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { columnNames } from "../../chart/ColumnHead.tsx";
import { figure as voicesFigure } from "./index.tsx";
import { dialPosition } from "../../model/temperature.ts";
import { measuredTemperatures } from "./model/measured.ts";
import { VOICES_HEAD, voicesRow } from "./table.ts";
import { MEASURE_NAMES, voicesSentence } from "./words.ts";

const drawn = (query: string): string =>
  renderToStaticMarkup(voicesFigure.open(new URLSearchParams(query)).element);

test("every measured point of both voices stands over its place on the dial, in all three plots", () => {
  const places = [
    ...drawn("").matchAll(/class="sx-measure"[^>]*inset-inline-start:([\d.]+)%/g),
  ].map(([, place]) => Number(place));
  const dial = measuredTemperatures.map((T) => Number(dialPosition(T).toFixed(2)));
  expect(places).toEqual(Array.from({ length: 6 }, () => dial).flat());
});

test.for([
  ["t=0", 0],
  ["t=1.45", 1.5],
  ["t=3.5", 3],
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
  expect(drawn("").match(/<tr>/g)).toHaveLength(2 + measuredTemperatures.length);
  const { rows } = voicesFigure.open().data() ?? { rows: [] };
  expect(rows).toHaveLength(2 * measuredTemperatures.length);
});

test.for(["repeatedFours", "distinctPairs", "perplexity"] as const)(
  "%s has one name: above its plot, in the sentence, in the table and in the download",
  (measure) => {
    const name = MEASURE_NAMES[measure];
    const [titles, table] = [
      /class="sx-plot__title"[^>]*>([^<]*)/g,
      /scope="colgroup"[^>]*>([^<]*)/g,
    ].map((pattern) => [...drawn("").matchAll(pattern)].map(([, title = ""]) => title));
    expect(titles?.filter((title) => title.startsWith(name))).toHaveLength(1);
    expect(table).toContain(name);
    expect(voicesSentence(1)).toContain(` ${name}: `);
    const columns = voicesFigure.open().data()?.columns ?? [];
    expect(columns.filter((column) => column.startsWith(name.toLowerCase()))).toHaveLength(1);
  },
);

test("every number of the table stands under a voice and a measure of its own", () => {
  const names = columnNames(VOICES_HEAD);
  expect(new Set(names).size).toBe(names.length);
  for (const row of measuredTemperatures.map(voicesRow)) expect(row).toHaveLength(names.length);
});

test.for([
  ["of four words", /^[<>]?\d+\.\d%$/],
  ["Words", /^[<>]?\d+\.\d%$/],
  ["Entropy", /^\d\.\d\d$/],
] as const)("in the columns of “%s” decimals stand under decimals", ([measure, form]) => {
  const columns = [...columnNames(VOICES_HEAD).entries()].filter(([, name]) =>
    name.includes(measure),
  );
  const cells = measuredTemperatures.flatMap((temperature) => {
    const row = voicesRow(temperature);
    return columns.map(([i]) => row[i]);
  });
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) expect(cell).toMatch(form);
});

test("the lines of unread texts say at their ends what they are, and one is dotted unlike the other", () => {
  const html = drawn("");
  const labels = [...html.matchAll(/class="sx-level-name".*?<\/span>([^<]*)<\/span>(?=<)/g)].map(
    ([, label]) => label,
  );
  expect(labels).toEqual(["stories 1.52", "Austen 30.1"]);
  const dashes = [...html.matchAll(/class="sx-level" data-dash="(\w+)"/g)].map(([, dash]) => dash);
  expect(dashes).toEqual(["dashed", "solid"]);
  expect(html).toContain("dotted: of unread texts (stories 1.52, Austen 30.1), measured");
});
