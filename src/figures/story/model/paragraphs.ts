import { isMark, surpriseOf, type Surprise, type Text } from "../../../lm/writing.ts";

/** One token as it is shown. */
export interface StoryPiece {
  readonly position: number;
  /** Whether a blank stands before it. */
  readonly apart: boolean;
  /** The token without its blank. */
  readonly shown: string;
  readonly surprise: Surprise;
}

/** How many letters no line break may part: words that chance has glued together part, so that no line grows too long. */
const MOST_TOGETHER = 22;

/** Tokens that no line break may part: what stands together without a blank. */
export type StoryCluster = readonly StoryPiece[];

/** Paragraphs of a text: a new one begins after each token that ends a story. */
export interface Paragraph {
  readonly clusters: readonly StoryCluster[];
  /** Whether the story was ended, and did not only break off. */
  readonly ended: boolean;
}

/** `text` as paragraphs of clusters of tokens, all of it and in its order. */
export function paragraphsOf(text: Text): readonly Paragraph[] {
  const paragraphs: { clusters: StoryPiece[][]; ended: boolean }[] = [];
  let open: { clusters: StoryPiece[][]; ended: boolean } | undefined;
  for (const [position, { word, probability }] of text.entries()) {
    if (!open) paragraphs.push((open = { clusters: [], ended: false }));
    if (word === "\n") {
      open.ended = true;
      open = undefined;
      continue;
    }
    const piece: StoryPiece = {
      position,
      apart: /^\s/.test(word),
      shown: word.trim(),
      surprise: isMark(word) ? "none" : surpriseOf(probability),
    };
    const last = open.clusters.at(-1);
    const long = last?.reduce((sum, { shown }) => sum + shown.length, 0) ?? 0;
    if (last && !piece.apart && (isMark(word) || long + piece.shown.length <= MOST_TOGETHER))
      last.push(piece);
    else open.clusters.push([piece]);
  }
  return paragraphs;
}
