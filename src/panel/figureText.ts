/** What is printed around a figure and never changes; pages carry it as plain markup, scripts do not. */
export interface FigureText {
  readonly title: string;
  /** The question above the picture; its first words, an order to the reader, are set bold. */
  readonly question: readonly [order: string, question: string];
  /** What to take away; true in every state. */
  readonly caption: string;
  /** How to work the figure, for who has never met one. */
  readonly howTo: string;
}
