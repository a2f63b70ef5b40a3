import { entryAt } from "../../model/entryAt.ts";
import { type ReactNode, useContext, useState } from "react";
import { barSpan, percentScale } from "../../chart/barLayout.ts";
import { BarTable } from "../../chart/BarTable.tsx";
import { TintProvider } from "../../chart/tint.ts";
import { GuessShares } from "./GuessShares.tsx";
import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { sharesAt } from "../../model/fates.ts";
import { shareVerdict } from "../../words/guesses.ts";
import { formatShare } from "../../words/numbers.ts";
import { shareColumn } from "../../panel/columns.tsx";
import type { GuessProps } from "../../panel/GuessFirst.tsx";
import { SurroundingsContext } from "../../panel/surroundings.ts";
import { useGuess } from "../../panel/useGuess.ts";
import { labels } from "./words.ts";

const TEMPERATURES = [0.1, 50];
const percents = percentScale([0, 1]);

/** What will the seven shares be near either end of the dial? */
export function LimitsGuess(about: GuessProps): ReactNode {
  const [temperature, setTemperature] = useState(0.1);
  return (
    <GuessAt
      key={temperature}
      {...about}
      temperature={temperature}
      onTemperature={setTemperature}
    />
  );
}

function GuessAt({
  words,
  logits,
  temperature,
  onTemperature,
}: GuessProps & {
  readonly temperature: number;
  readonly onTemperature: (temperature: number) => void;
}): ReactNode {
  const [settled, settle] = useGuess(`limits-${temperature}`);
  const { announce } = useContext(SurroundingsContext);
  const [guess, setGuess] = useState<readonly number[]>(() =>
    sharesAt(logits, 1).map((share) => Math.round(100 * share)),
  );
  const truth = sharesAt(logits, temperature);
  const given = settled?.map(Number);
  const verdict = (percent: readonly number[]): string =>
    shareVerdict(words, percent, truth, temperature);
  return (
    <GuessShares
      words={words}
      temperatures={TEMPERATURES}
      temperature={temperature}
      guess={guess}
      answer={given && <Truth {...{ words, truth, given, temperature }} verdict={verdict(given)} />}
      onTemperature={onTemperature}
      onGuess={setGuess}
      onSettle={(guessed) => {
        settle(guessed ? guess.map(String) : []);
        if (guessed) announce(verdict(guess));
      }}
      onAgain={() => settle(undefined)}
    />
  );
}

/** The truth as filled bars, over the guess as hollow ones. */
const Truth = ({
  words,
  truth,
  given,
  temperature,
  verdict,
}: Pick<GuessProps, "words"> & {
  readonly truth: readonly number[];
  readonly given: readonly number[];
  readonly temperature: number;
  readonly verdict: string;
}): ReactNode => (
  <TintProvider value={pigmentStyle(temperature)}>
    {given.length > 0 && <p className="sx-verdict">{verdict}</p>}
    <BarTable
      caption={labels.truth(temperature)}
      columns={[
        ...(given.length > 0
          ? [{ id: "guess", title: labels.guessed, short: labels.guessedShort }]
          : []),
        { ...shareColumn, title: labels.at(temperature) },
      ]}
      rows={words.map((word, i) => ({
        label: word,
        cells: {
          guess: { text: `${given[i] ?? 0}%` },
          share: {
            text: formatShare(entryAt(truth, i)),
            span: barSpan(entryAt(truth, i), percents),
            ghost: given.length > 0 ? barSpan((given[i] ?? 0) / 100, percents) : undefined,
          },
        },
      }))}
    />
  </TintProvider>
);
