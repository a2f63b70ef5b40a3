/** What the parts of the article say that are no prose. */
export const labels = {
  seeInFigure: "See it in the figure.",
  show: "Show me",
  giveUp: "I give up",
  contents: "Contents",
  deeper: "Deeper",
  goDeeper: "Go deeper:",
  chapters: "Chapters",
  toArticle: "The article",
  sources: "Sources",
  film: "The film: all of it in 90 seconds",
  questions: "Questions people ask",
  seeIt: "See it",
  source: "Source",
  arithmetic: "Arithmetic: the figure does it",
} as const;

/** How long a chapter takes, in a list. */
export const minutesShort = (minutes: number): string => `${minutes} min`;

/** How long a chapter takes. */
export const minutesOf = (minutes: number): string => `${minutes} minutes, figures and all`;

/** How a power is spoken. */
export const spokenPower = (of: string, to: string): string => `${of} to the ${to}`;

/** How a variable with an index is spoken. */
export const spokenIndex = (of: string, by: string): string => `${of} sub ${by}`;

/** Who wrote the article, when it was last checked, and how long it takes. */
export const byline = (month: string, minutes: number): string =>
  `By the contributors of softmax-temperature · ${month} · ${minutes} minutes with play`;

/** When the sources were read. */
export const sourcesRead = (month: string): string =>
  `Looked up in ${month}; some papers in abstract only, and a few pages through copies or reports.`;
