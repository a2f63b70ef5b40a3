/** What is said to who writes a page, while it is in development. */
export const warnings = {
  noField: (prop: string, figure: string) =>
    `SoftmaxFigure: ${prop} has no effect, because figure “${figure}” has nothing of the kind.`,
  twice: "SoftmaxFigure: defaultTemperature has no effect beside temperature.",
} as const;

/** What stands in the place of a figure that there is not. */
export const noFigure = (asked: string, known: readonly string[]): string =>
  `There is no figure called “${asked}”, only ${known.join(", ")}.`;
