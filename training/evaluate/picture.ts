import { line, scaleLinear, scaleLog, type ScaleContinuousNumeric } from "d3";
import { dialPosition } from "../../src/model/temperature.ts";
import type { Evaluated } from "./measured.ts";

const [WIDTH, HEIGHT] = [420, 250];
const INK = "#1d1d1f";
const GREY = "#6b6b70";

/** One line of a panel. */
interface Line {
  readonly label: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly dashed: boolean;
  readonly grey?: boolean;
}

/** One panel of the picture: both axes, and lines with their names at their right ends. */
interface Panel {
  readonly title: string;
  readonly x: ScaleContinuousNumeric<number, number>;
  readonly xTicks: readonly (readonly [x: number, label: string])[];
  readonly xTitle: string;
  readonly y: ScaleContinuousNumeric<number, number>;
  readonly yTicks: readonly (readonly [y: number, label: string])[];
  readonly lines: readonly Line[];
}

const attribute = (n: number): string => n.toFixed(1);

const text = (x: number, y: number, words: string, more = ""): string =>
  `<text x="${attribute(x)}" y="${attribute(y)}" ${more}>${words}</text>`;

function drawn(panel: Panel, left: number, top: number): string {
  const { title, x, xTicks, xTitle, y, yTicks, lines } = panel;
  const [, right = 0] = x.range();
  const [bottom = 0] = y.range();
  const path = line<readonly [number, number]>(
    ([at]) => x(at),
    ([, height]) => y(height),
  ).digits(1);
  return `<g transform="translate(${left} ${top})">
${text(0, -14, title, `font-weight="600" fill="${INK}"`)}
${yTicks
  .map(
    ([at, label]) =>
      `<path d="M0 ${attribute(y(at))}H${right}" stroke="#dcdce0"/>${text(-6, y(at) + 4, label, 'text-anchor="end"')}`,
  )
  .join("\n")}
${xTicks.map(([at, label]) => text(x(at), bottom + 18, label, 'text-anchor="middle"')).join("")}
${text(right, bottom + 36, xTitle, 'text-anchor="end"')}
${lines
  .map(
    ({ points, dashed, grey }) =>
      `<path d="${path(points)}" fill="none" stroke="${grey ? "#a0a0a6" : INK}" stroke-width="${grey ? 1.5 : 2}"${dashed ? ' stroke-dasharray="7 4"' : ""}/>`,
  )
  .join("\n")}
${named(lines, y)
  .map(({ label, at }) => text(right + 6, at + 4, label, `fill="${INK}"`))
  .join("")}
</g>`;
}

/** The names of `lines` at the heights of their ends, moved apart where they would touch. */
function named(
  lines: readonly Line[],
  y: Panel["y"],
): readonly { readonly label: string; readonly at: number }[] {
  let last = -Infinity;
  return lines
    .map(({ label, points }) => ({ label, at: y(points.at(-1)?.[1] ?? 0) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ label, at }) => {
      last = Math.max(at, last + 15);
      return { label, at: last };
    });
}

const NAMES = { storyteller: "Storyteller", austen: "Miss Austen" };
const dial = scaleLinear([0, 100], [0, WIDTH]);
const dialTicks = [0, 0.3, 0.5, 1, 2, 5, Infinity].map(
  (t) => [dialPosition(t), t === Infinity ? "∞" : String(t)] as const,
);
const percents = [0, 0.25, 0.5, 0.75, 1].map((y) => [y, `${100 * y}%`] as const);
const fractions = scaleLinear([0, 1], [HEIGHT, 0]);

type Point = Evaluated["points"][number];

function measure(
  models: readonly Evaluated[],
  title: string,
  key: (point: Point) => number,
  y: Panel["y"] = fractions,
  yTicks: Panel["yTicks"] = percents,
): Panel {
  return {
    title,
    x: dial,
    xTicks: dialTicks,
    xTitle: "T, along the dial",
    y,
    yTicks,
    lines: models.map(({ id, points }) => ({
      label: NAMES[id],
      dashed: id === "storyteller",
      points: points.map((point) => [dialPosition(point.temperature), key(point)] as const),
    })),
  };
}

function losses(models: readonly Evaluated[]): Panel {
  const curves = models.flatMap(({ id, facts }) =>
    facts.curve ? [{ id, curve: facts.curve.curve }] : [],
  );
  const most = Math.max(1e6, ...curves.flatMap(({ curve }) => curve.map(([tokens]) => tokens)));
  const x = scaleLinear([0, most], [0, WIDTH]);
  return {
    title: "Loss in training, nats a token (log scale; grey: on the batch at hand)",
    x,
    xTicks: x.ticks(5).map((tokens) => [tokens, `${tokens / 1e6}`] as const),
    xTitle: "million tokens read",
    y: scaleLog([0.3, 8], [HEIGHT, 0]),
    yTicks: [0.3, 0.5, 1, 2, 4, 8].map((nats) => [nats, String(nats)] as const),
    lines: curves.flatMap(({ id, curve }) => [
      {
        label: "",
        grey: true,
        dashed: false,
        points: curve.map(([tokens, train]) => [tokens, train] as const),
      },
      {
        label: `${NAMES[id]}, unread`,
        dashed: id === "storyteller",
        points: curve.map(([tokens, , heldOut]) => [tokens, heldOut] as const),
      },
    ]),
  };
}

/** The model card’s picture: how the losses fell, and three measures of what is written along the dial. */
export function picture(models: readonly Evaluated[]): string {
  const powers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7];
  const panels = [
    losses(models),
    measure(
      models,
      "Perplexity of its own texts under the model at T = 1",
      ({ perplexity }) => perplexity,
      scaleLog([1, 2e7], [HEIGHT, 0]),
      powers.map((power) => [power, power < 1e6 ? String(power) : `${power / 1e6} m`] as const),
    ),
    measure(models, "Rows of four tokens that repeat", ({ repeatedFours }) => repeatedFours),
    measure(models, "Different pairs of neighbours", ({ distinctPairs }) => distinctPairs),
  ];
  const [stepX, stepY] = [WIDTH + 210, HEIGHT + 100];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * stepX} ${2 * stepY}" width="${2 * stepX}" height="${2 * stepY}" font-family="system-ui, sans-serif" font-size="13" fill="${GREY}">
<rect width="100%" height="100%" fill="#fff"/>
${panels.map((panel, i) => drawn(panel, 60 + (i % 2) * stepX, 45 + Math.floor(i / 2) * stepY)).join("\n")}
</svg>
`;
}
