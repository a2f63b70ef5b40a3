import "../package/base.ts";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { BarTable } from "../chart/BarTable.tsx";
import { TintProvider } from "../chart/tint.ts";
import { pigmentStyle } from "../controls/pigmentStyle.ts";
import { PromptLine } from "../controls/PromptLine.tsx";
import { rank, type Ranked, type RankedScores, topWords } from "../model/ranks/ranks.ts";
import { NAMED, restOf } from "../model/ranks/rest.ts";
import { announce } from "../panel/announcer.ts";
import { shareCell, shareColumn } from "../panel/columns.tsx";
import { scoreAxis } from "../panel/scoreAxis.tsx";
import { SpokenDial } from "../panel/SpokenDial.tsx";
import { wordName } from "../words/ranks.ts";
import { follow, type Model } from "./model.ts";
import { readModel, type Shown, temperatureText, TRAITS } from "./readModel.ts";
import { useScheme } from "./useScheme.ts";
import { dialSentence, labels, maskedSentence, spokenDial } from "./words.ts";
import "../figures/figure.css";
import "./widget.css";

/** The scores of `model` and what softmax makes of them, under a dial that is bound to it both ways. */
export function DialWidget({ model }: { readonly model: Model }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const region = useRef<HTMLParagraphElement>(null);
  const [shown, setShown] = useState(() => readModel(model));
  useEffect(() => {
    const show = (): void => setShown(readModel(model));
    // What was said between the first drawing and now.
    show();
    return follow(model, TRAITS, show);
  }, [model]);
  const turn = useCallback(
    (temperature: number) => {
      setShown((now) => ({ ...now, temperature }));
      model.set("temperature", temperatureText(temperature));
      model.save_changes();
    },
    [model],
  );
  const say = useCallback((text: string) => announce(text, () => region.current), []);
  return (
    <div ref={root} className="softmax-figure" style={useScheme(root)}>
      <figure className="sx-figure sx-widget" aria-label={labels.widget}>
        <div className="sx-panel">
          {shown.notes.map((note) => (
            <p key={note} className="sx-note">
              {note}
            </p>
          ))}
          {shown.list && <Dial shown={shown} list={shown.list} turn={turn} say={say} />}
        </div>
      </figure>
      <p ref={region} className="sx-hidden" role="status" />
    </div>
  );
}

/** What the dial changes. */
type Turned = Pick<Shown, "temperature">;

function Dial({
  shown: { temperature, prompt, masked },
  list,
  turn,
  say,
}: {
  readonly shown: Shown;
  readonly list: RankedScores;
  /** Sets the temperature, here and for whoever made the widget. */
  readonly turn: (temperature: number) => void;
  readonly say: (text: string) => void;
}): ReactNode {
  const ranked = rank(list, temperature);
  const sentence = dialSentence(ranked, restOf(list, temperature));
  const tint = useMemo(() => pigmentStyle(temperature), [temperature]);
  const set = useCallback(
    (change: Partial<Turned>) => {
      if (change.temperature !== undefined) turn(change.temperature);
    },
    [turn],
  );
  const commit = (change: Partial<Turned> = {}, { speak = false } = {}): void => {
    set(change);
    if (!speak) return;
    const now = change.temperature ?? temperature;
    say(dialSentence(rank(list, now), restOf(list, now)));
  };
  return (
    <>
      <PromptLine state={{ vocabulary: [], prompt }} />
      <TintProvider value={tint}>
        <Words ranked={ranked} />
        <SpokenDial
          state={{ temperature }}
          set={set}
          commit={commit}
          spoken={() => spokenDial(ranked)}
          playable
        />
      </TintProvider>
      <p className="sx-readout">
        {sentence}
        {masked > 0 && ` ${maskedSentence(masked)}`}
      </p>
    </>
  );
}

/** The likeliest words, each with score and share, and all others as one row. */
function Words({ ranked }: { readonly ranked: Ranked }): ReactNode {
  const { list, temperature } = ranked;
  const top = topWords(ranked, NAMED);
  const axis = useMemo(() => {
    const vocabulary = topWords(rank(list, 1), NAMED).map(({ word, logit }) => ({
      word,
      score: logit,
    }));
    return scoreAxis({ vocabulary, logits: null });
  }, [list]);
  const others = list.scores.length - top.length;
  const rest = restOf(list, temperature);
  return (
    <BarTable
      caption={labels.table}
      columns={[axis.column, shareColumn]}
      rows={[
        ...top.map((word) => ({
          // Two words may have one name.
          label: `${word.rank} ${wordName(word)}`,
          header: wordName(word),
          cells: { score: axis.cell(word), share: shareCell(word) },
        })),
        ...(others > 0
          ? [
              {
                label: labels.rest(others),
                cells: { score: { text: "" }, share: shareCell({ ...rest, certain: false }) },
                emphasis: "hatched" as const,
              },
            ]
          : []),
      ]}
    />
  );
}
