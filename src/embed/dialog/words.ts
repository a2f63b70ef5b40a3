/** What is asked and said in the dialog about a figure for somebody's page. */
export const labels = {
  heading: "Put this figure in your page",
  close: "Close",
  where: "Where are you publishing?",
  options: "Options",
  view: "Size",
  views: { full: "All of it", compact: "Compact" },
  tall: (pixels: number) => `about ${pixels} px tall`,
  theme: "Colours",
  asPage: "As the page",
  asSystem: "As the reader’s system",
  light: "Light",
  dark: "Dark",
  caption: "With its caption",
  controls: "With Reset and help",
  current: "In the state it is in now",
  fixed: "Fixed height, without a script",
  width: "Width of your column, in px",
  noWidth: (typed: string) => `“${typed}” is no width from 280 to 2000 px.`,
  script: "This version for good",
  pictures: "Files to download",
  copy: "Copy",
  preview: "Preview",
  previewFrame: "Preview of the figure in a page",
} as const;

/** What it means that a script is of one version, and that a browser knows its hash. */
export const pinnedNote =
  "Your readers’ browsers run this very text of the script and no other (its hash is in the tag), so what is improved later does not come by itself.";

/** That the hash of the script could not be had, and what stands in its place. */
export const noHashNote =
  "The hash of this version’s script could not be read just now; below is the newest script.";
