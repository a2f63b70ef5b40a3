import { memo, type ReactNode, useCallback, useId, useState } from "react";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { temperatureField } from "../../model/fields.ts";
import { type RankedScores, topWords } from "../../model/ranks/ranks.ts";
import {
  firstSource,
  generatedSources,
  ranksOf,
  type RanksState,
  type ScoreSource,
  sourceField,
} from "./model/state.ts";
import { curveSentence, ranksDialText, ranksSentence, wordName } from "../../words/ranks.ts";
import { printedShare } from "../../panel/columns.tsx";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { OwnScores } from "./OwnScores.tsx";
import { RanksNumbers, RanksPicture, RanksTable } from "../../panel/ranks/parts.tsx";
import { SpokenDial } from "../../panel/SpokenDial.tsx";
import { labels } from "./words.ts";
import "../../panel/ranks/ranks.css";

/** How many words paper shows at three temperatures. */
const PRINTED = 5;

/** What the button of `source` says. */
const labelOf = (source: ScoreSource): string =>
  source.kind === "own" ? labels.yours(source.list.scores.length) : labels.generated(source.size);

function RanksBody(props: BodyProps<RanksState>): ReactNode {
  const { state, commit } = props;
  const id = useId();
  const [own, setOwn] = useState<ScoreSource>();
  const ranked = ranksOf(state);
  const pick = useCallback((source: ScoreSource) => commit({ source }, { speak: true }), [commit]);
  const bring = useCallback(
    (list: RankedScores) => {
      const source = { kind: "own", list } as const;
      setOwn(source);
      pick(source);
    },
    [pick],
  );
  return (
    <>
      <Sources source={state.source} own={own} onPick={pick} />
      <div className="sx-ranks">
        <RanksPicture ranked={ranked} describedBy={id} />
        <RanksTable ranked={ranked} />
      </div>
      <RanksNumbers ranked={ranked} />
      <SpokenDial {...props} spoken={() => ranksDialText(ranksOf(state))} />
      <p id={id} className="sx-fate">
        {curveSentence(ranked)}
      </p>
      <OwnScores onRead={bring} />
    </>
  );
}

/** Which scores: generated ones of either size, and the reader’s own once there are some. */
const Sources = memo(
  ({
    source: current,
    own,
    onPick,
  }: {
    readonly source: ScoreSource;
    readonly own: ScoreSource | undefined;
    readonly onPick: (source: ScoreSource) => void;
  }): ReactNode => (
    <Toolbar
      label={labels.size}
      className="sx-toolbar sx-words"
      items={[...generatedSources, ...(own ? [own] : [])].map((source) => ({
        key: sourceField.format(source) + source.kind,
        label: labelOf(source),
        pressed: source === current || isSame(source, current),
        onPress: () => onPick(source),
      }))}
    />
  ),
);

const isSame = (a: ScoreSource, b: ScoreSource): boolean =>
  a.kind === "generated" && b.kind === "generated" && a.size === b.size;

/** A whole vocabulary by rank, all of it in the sum. */
export const figure = defineFigure<RanksState>()({
  id: "ranks",
  initial: { temperature: 1, source: firstSource },
  fields: { temperature: temperatureField, source: sourceField },
  Body: RanksBody,
  printed: (state) =>
    topWords(ranksOf(state), PRINTED).map((word) => printedShare(wordName(word), word)),
  readout: (state) => ranksSentence(ranksOf(state)),
  data: (state) => {
    const ranked = ranksOf(state);
    return {
      columns: ["rank", "word", "logit", "probability"],
      rows: topWords(ranked, ranked.list.scores.length).map((word) => [
        word.rank,
        wordName(word),
        word.logit,
        word.probability,
      ]),
    };
  },
  editable: true,
});
