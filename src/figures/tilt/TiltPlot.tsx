import { scaleLinear, ticks } from "d3";
import type { CSSProperties, ReactNode } from "react";
import { hundredth } from "../../chart/barLayout.ts";
import { useTint } from "../../chart/tint.ts";
import { derive, type ExplorerState } from "../../model/derive.ts";
import { formatCompact, formatScore, formatShare } from "../../words/numbers.ts";
import { rowsOf, spread } from "./model/labels.ts";
import { lineOf, LOWEST_POWER, scoreRange } from "./model/line.ts";
import { pictureName, words } from "./words.ts";
import "../../chart/plot.css";
import "./style.css";

/** The narrowest picture of each of the layouts that `style.css` has, in pixels, and the room of a column there. */
const LAYOUTS = [
  { width: 196, column: 12 },
  { width: 340, column: 16 },
  { width: 520, column: 22 },
] as const;
/** What a letter takes at most on average, widely spaced, and the longest share that is written. */
const [LETTER, LONGEST_SHARE] = [9, 8];
/** How far a label may reach past the right edge of the scores, in pixels. */
const MARGIN = 24;
const POWERS = [
  [0, "100%"],
  [-1, ""],
  [-2, "1%"],
  [-3, ""],
  [-4, "0.01%"],
  [-5, ""],
  [-6, "0.0001%"],
] as const;
const SHARES = [1, 0.5];
const up = scaleLinear([LOWEST_POWER, 0], [100, 0]);

/**
 * The words over their scores: above, the logarithm of each share, on the straight line of slope 1/T (and, in grey, on the
 * one of T = 1); below, from the same places, the shares as columns. What has less than one pick in a million is an arrow.
 */
export function TiltPlot({ state }: { readonly state: ExplorerState }): ReactNode {
  const { rows } = derive(state);
  const logits = rows.map(({ logit }) => logit);
  const range = scoreRange(logits);
  const across = scaleLinear(range, [0, 100]);
  const asIs = lineOf(logits, 1, range);
  const line = ([from, to]: typeof asIs, className: string): ReactNode => (
    <line
      className={className}
      x1={hundredth(across(from.score))}
      y1={hundredth(up(from.power))}
      x2={hundredth(across(to.score))}
      y2={hundredth(up(to.power))}
    />
  );
  const layouts = placesOf(rows, across);
  const labelRows = LAYOUTS.map((_, i) => 1 + Math.max(...layouts.map((all) => all[i]?.row ?? 0)));
  return (
    <div
      className="sx-plot sx-tilt"
      style={{ ...useTint(), ...named("rows", labelRows) }}
      role="img"
      aria-label={pictureName(state)}
    >
      <div className="sx-tilt__frame" aria-hidden="true">
        <p className="sx-tilt__title">{words.powers}</p>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="sx-tilt__powers">
          {POWERS.map(([power]) => (
            <line
              key={power}
              className="sx-grid"
              x2="100"
              y1={hundredth(up(power))}
              y2={hundredth(up(power))}
            />
          ))}
          {state.temperature !== 1 && line(asIs, "sx-curve")}
          {line(lineOf(logits, state.temperature, range), "sx-marker")}
        </svg>
        {POWERS.filter(([, label]) => label).map(([power, label]) => (
          <span
            key={power}
            className="sx-tilt__tick"
            style={{ "--up": hundredth(up(power)) / 100 } as CSSProperties}
          >
            {label}
          </span>
        ))}
        {state.temperature !== 1 && (
          <span
            className="sx-tilt__as-is"
            data-under={state.temperature > 1 || undefined}
            data-steep={asIs[0].score > range[0] || undefined}
            style={
              {
                // Wherever the line leaves the picture, its name stays in it.
                insetInlineStart: `min(${hundredth(across(asIs[0].score))}%, 100% - 3.5rem)`,
                "--up": hundredth(up(asIs[0].power)) / 100,
              } as CSSProperties
            }
          >
            {words.asIs}
          </span>
        )}
        <p className="sx-tilt__title" data-lower>
          {words.shares}
        </p>
        <div className="sx-tilt__shares">
          {SHARES.map((share) => (
            <span key={share} style={{ insetBlockEnd: `${100 * share}%` }}>
              {`${100 * share}%`}
            </span>
          ))}
        </div>
        {ticksIn(range).map((score) => (
          <span
            key={score}
            className="sx-tilt__score"
            style={{ insetInlineStart: `${hundredth(across(score))}%` }}
          >
            {tickText(score)}
          </span>
        ))}
        <span className="sx-tilt__axis">{words.scores}</span>
        {rows.map((row, i) => {
          const power = Math.log10(row.probability);
          return (
            <div
              key={row.word}
              className="sx-tilt__word"
              style={{
                ...named(
                  "x",
                  (layouts[i] ?? []).map(({ x }) => `${x}%`),
                ),
                ...named(
                  "row",
                  (layouts[i] ?? []).map((place) => place.row),
                ),
                ...named(
                  "aside",
                  (layouts[i] ?? []).map(({ aside }) => `${aside}px`),
                ),
              }}
            >
              <span
                className="sx-tilt__point"
                data-below={power < LOWEST_POWER || undefined}
                style={
                  { "--up": hundredth(up(Math.max(LOWEST_POWER, power))) / 100 } as CSSProperties
                }
              />
              {!row.impossible && (
                <span
                  className="sx-tilt__column"
                  style={{ "--share": Math.round(row.probability * 1e6) / 1e6 } as CSSProperties}
                />
              )}
              <span className="sx-tilt__label">
                <b>{row.word}</b>
                <span>{formatShare(row.probability, row)}</span>
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const tickText = (score: number): string =>
  Math.abs(score) < LONG ? formatScore(score).replace(/\.0$/, "") : formatCompact(score);

/** From here on a tick is written short: `−20K`, `1M`. */
const LONG = 10_000;

/** Round scores of the axis: about seven, or three where they are longer than two characters. */
function ticksIn([low, high]: readonly [low: number, high: number]): readonly number[] {
  const many = ticks(low, high, 7);
  return many.some((score) => tickText(score).length > 2) ? ticks(low, high, 3) : many;
}

/** Custom properties `--x0`, `--x1`, …, one for each layout. */
const named = (name: string, values: readonly (string | number)[]): CSSProperties =>
  Object.fromEntries(values.map((value, i) => [`--${name}${i}`, value]));

/** Where a word stands: `x` in percent of the picture's width, the row of its label, and how far that is moved aside, in pixels. */
interface WordPlace {
  readonly x: number;
  readonly row: number;
  readonly aside: number;
}

/** Where each word stands in each layout; its label stays in the picture. */
function placesOf(
  rows: readonly { readonly word: string; readonly logit: number }[],
  across: (score: number) => number,
): readonly (readonly WordPlace[])[] {
  const order = rows
    .map((_, i) => i)
    .toSorted((a, b) => (rows[a]?.logit ?? 0) - (rows[b]?.logit ?? 0));
  const layouts = LAYOUTS.map(({ width, column }) => {
    const places = spread(
      order.map((i) => (across(rows[i]?.logit ?? 0) * width) / 100),
      column,
    );
    const widths = order.map(
      (i) => LETTER * Math.max(LONGEST_SHARE, rows[i]?.word.length ?? 0) + 4,
    );
    const middles = places.map((place, n) => {
      const half = (widths[n] ?? 0) / 2;
      return Math.min(place, Math.max(place - half, width + MARGIN - half));
    });
    const labelled = rowsOf(middles, widths);
    return places.map((place, n) => ({
      x: hundredth((100 * place) / width),
      row: labelled[n] ?? 0,
      aside: hundredth((middles[n] ?? place) - place),
    }));
  });
  return rows.map((_, i) =>
    layouts.map((layout) => layout[order.indexOf(i)] ?? { x: 0, row: 0, aside: 0 }),
  );
}
