/** What is printed around a figure and never changes; pages carry it as plain markup, scripts do not. */
export interface FigureText {
  readonly title: string;
  /** The question above the picture; its first words, an order to the reader, are set bold. */
  readonly question: readonly [order: string, question: string];
  /** What to take away; true in every state. */
  readonly caption: string;
  /** How to work the figure, for who has never met one. */
  readonly howTo: string;
  /** What its presets are called, by id, but for those that every figure has. */
  readonly states?: Readonly<Record<string, string>>;
  /** What is printed instead where somebody’s own words stand in the figure, and the rest would not be true of them. */
  readonly own?: Partial<Pick<FigureText, "question" | "caption" | "howTo">>;
}

/** What somebody says around a figure in texts of their own. */
export interface OwnTexts {
  /** What stands over the figure; empty where its question does. */
  readonly title: string;
  /** What stands under it; empty where its caption does. */
  readonly caption: string;
  /** Whether own words stand in it. */
  readonly hasOwnWords: boolean;
}

/** `text` as it stands around a figure for which somebody says `own`: an own title takes the question’s place. */
export function textWith(text: FigureText, own: OwnTexts): FigureText {
  const fitting = own.hasOwnWords ? { ...text, ...text.own } : text;
  return {
    ...fitting,
    title: own.title || fitting.title,
    question: own.title ? [own.title, ""] : fitting.question,
    caption: own.caption || fitting.caption,
  };
}

/** A question or a title in one piece. */
export const headingOf = ({ question }: Pick<FigureText, "question">): string =>
  question.join(" ").trim();
