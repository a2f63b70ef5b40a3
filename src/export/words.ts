/** What the dialog “Take it with you” says. */
export const labels = {
  heading: "Take it with you",
  files: "Save as a file",
  saved: (name: string) => `Saved as ${name}.`,
  incomplete: (file: string, what: string) =>
    `${file}: not made, for it would leave out a part of this figure: ${what}.`,
  failed: (file: string) => `${file}: this browser could not make it.`,
  link: "Link to this state",
  language: "Code that computes these numbers",
  code: (language: string) => `${language} code`,
  citation: "Citation (BibTeX)",
} as const;
