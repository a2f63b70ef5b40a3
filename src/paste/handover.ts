/** A text that one figure of a page gives to another, which reads it itself. */
type Taker = (text: string) => void;

let taker: Taker | undefined;
let waiting: string | undefined;

/** Gives `text` to the figure of whole vocabularies on the same page: now, or as soon as it wakes. */
export function handOver(text: string): void {
  if (taker) taker(text);
  else waiting = text;
}

/** Takes what is handed over from now on, and what waits already; what comes back ends it. */
export function takeOver(take: Taker): () => void {
  taker = take;
  const text = waiting;
  waiting = undefined;
  if (text !== undefined) take(text);
  return () => {
    if (taker === take) taker = undefined;
  };
}
