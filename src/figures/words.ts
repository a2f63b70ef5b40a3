/** What is printed around every figure: what its buttons say, its number, and what stands over paper’s three columns. */
export const labels = {
  howTo: "How to use",
  shareOrHowTo: "Share, how to use",
  copyLink: "Copy link",
  ownWords: "Use your own words",
  embed: "Embed",
  take: "Take it with you",
  number: (number: number) => `Figure ${number}. `,
  whole: "Open the whole figure",
  less: "Show less of it",
  onPaper: "At three temperatures",
} as const;
