import { formatScore } from "../words/numbers.ts";
import type { Moment } from "./moment.ts";
import {
  othersText,
  shareText,
  temperatureIs,
  temperatureText,
  weightText,
  wholeText,
} from "./numbers.ts";
import { heldSentence, momentSentences as say } from "./words.ts";
import { pieces } from "./written.ts";

/** The numbers of `moment` in one sentence: what the picture shows, for who does not see it. */
export function momentSentence(moment: Moment): string {
  const { tracks, words, scores, weights, whole, temperature, writing, drawn, others } = moment;
  const T = temperatureText(temperature);
  const all = (numberOf: (i: number) => string): string =>
    words.map((word, i) => `${word} ${numberOf(i)}`).join(", ");
  const piece = writing && pieces[writing.piece];
  if (tracks.text > 0.5 && piece)
    return say.written(
      temperatureText(piece.temperature),
      piece.words.slice(0, writing.count).join("").trim(),
    );
  if (others.count > 0)
    return say.others(
      T,
      othersText(moment),
      all((i) => shareText(moment, i)),
    );
  const last = drawn.at(-1);
  if (tracks.points > 0.5 && last) return say.picks(drawn.map(({ pick }) => words[pick] ?? ""));
  if (tracks.number > 2.5)
    return say.shares(
      T,
      all((i) => shareText(moment, i)),
    );
  if (tracks.number > 1.5)
    return say.weights(
      all((i) => weightText(weights[i] ?? 0)),
      wholeText(whole),
    );
  if (tracks.number > 0.5) return say.scores(all((i) => formatScore(scores[i] ?? 0)));
  return say.words(words);
}

/** What a hand has made of the favourite, in one sentence. */
export function heldIn(moment: Moment): string {
  const { logits, words, temperature } = moment;
  const favourite = logits.indexOf(Math.max(...logits));
  return heldSentence(
    temperatureIs(temperature),
    words[favourite] ?? "",
    shareText(moment, favourite),
  );
}
