/** What the parts of the article say that are no prose. */
export const labels = {
  seeInFigure: "See it in the figure.",
  show: "Show me",
  giveUp: "I give up",
} as const;
