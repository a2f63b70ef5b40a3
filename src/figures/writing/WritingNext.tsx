import type { ReactNode } from "react";
import { type BarColumn, BarTable } from "../../chart/BarTable.tsx";
import { TintProvider } from "../../chart/tint.ts";
import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { WITHHELD } from "../../lm/withheld.ts";
import { nextWords } from "./model/nextWords.ts";
import { formatTemperature } from "../../words/numbers.ts";
import { type Place, placeWithin, type WritingState } from "./model/state.ts";
import { contextName, tokenName } from "../../words/writing.ts";
import { shareCell, shareColumn } from "../../panel/columns.tsx";
import { availableModel } from "../../panel/lm/availableModel.ts";
import { rowOf } from "./rows.ts";
import { labels, nextTitle } from "./words.tsx";
import { commonLabels } from "../../words/labels.ts";

/** Shares at T = 1: outlined, because no dial has touched them. */
const asIsColumn: BarColumn = {
  id: "asis",
  ...labels.asIs,
  bars: { look: "outline", zero: 0 },
};

/** The distribution that one word of the texts was drawn from: as the model said it, and at its row’s temperature. */
export function WritingNext({
  state,
  place: asked,
}: {
  readonly state: WritingState;
  readonly place: Place;
}): ReactNode {
  const { texts, temperature } = rowOf(state, asked.row);
  const text = texts[asked.run] ?? [];
  const { position } = placeWithin(asked, text);
  const before = text.slice(0, position);
  const drawn = text[position]?.token ?? 0;
  const { model, offends } = availableModel(state.model);
  const nameOf = (word: string): string =>
    offends(word.trim()) ? WITHHELD : tokenName(word).replaceAll(/[“”]/g, "");
  const lines = nextWords(
    model,
    before.map(({ token }) => token),
    temperature,
    drawn,
  );
  const at = formatTemperature(temperature);
  return (
    <div className="sx-written__next">
      <p>{nextTitle(asked.run, at, before)}</p>
      <TintProvider value={pigmentStyle(temperature)}>
        <BarTable
          caption={labels.nextWords(contextName(before), at)}
          corner={labels.nextWord}
          columns={[
            asIsColumn,
            { ...shareColumn, title: commonLabels.at(temperature), short: labels.atShort },
          ]}
          rows={lines.map((line) => ({
            label: line.word === undefined ? commonLabels.others(line.count) : nameOf(line.word),
            selected: line.drawn,
            ...(line.word === undefined ? { emphasis: "hatched" as const } : {}),
            cells: {
              asis: shareCell({ probability: line.asIs, impossible: false, certain: false }),
              share: shareCell(line),
            },
          }))}
        />
      </TintProvider>
    </div>
  );
}
