import type { ReactNode } from "react";
import { BarTable } from "../../chart/BarTable.tsx";
import { VocabularyPicker } from "../../controls/VocabularyPicker.tsx";
import { derive, type Derived, type ExplorerState } from "../../model/derive.ts";
import { explorerFields } from "../../model/fields.ts";
import { formatChoices, formatShare, formatTemperature } from "../../words/numbers.ts";
import { distributionSentence } from "../../words/distribution.ts";
import {
  asIs,
  explorerData,
  scoreCell,
  scoreColumn,
  shareCell,
  shareColumn,
  printedShares,
  sharesOf,
} from "../../panel/columns.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { FigureDial } from "../../panel/FigureDial.tsx";
import { lessons } from "./words.ts";

function DialBody(props: BodyProps<ExplorerState>): ReactNode {
  const { state, commit } = props;
  const { prompt, rows } = derive(state);
  return (
    <>
      <VocabularyPicker
        vocabulary={state.vocabulary}
        onPick={(vocabulary) => commit({ vocabulary, logits: null }, { speak: true })}
      />
      <BarTable
        caption={`Scores and probabilities of the words that may follow “${prompt} …”`}
        columns={[scoreColumn, shareColumn]}
        rows={rows.map((row) => ({
          label: row.word,
          cells: { score: scoreCell(row), share: shareCell(row) },
        }))}
      />
      <FigureDial {...props} />
    </>
  );
}

const favouriteShare = ({ favourites: [first] }: Derived): string =>
  first ? formatShare(first.probability, first) : "";

/** The idea of the whole page in one picture: grey scores that stay, coloured shares that move. */
export const figure = defineFigure<ExplorerState, "dial">({
  id: "dial",
  initial: asIs,
  fields: explorerFields,
  Body: DialBody,
  shares: sharesOf,
  printed: printedShares,
  data: explorerData,
  readout: (state) =>
    [distributionSentence(derive(state)), lessons[state.vocabulary]].filter(Boolean).join(" "),
  temperature: ({ temperature }) => temperature,
  live: {
    temperature: ({ temperature }) => formatTemperature(temperature),
    choices: (state) => formatChoices(derive(state).choices),
    favourite: (state) => favouriteShare(derive(state)),
  },
});
