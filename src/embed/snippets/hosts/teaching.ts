import type { Host } from "./host.ts";

/** Slides, notebooks and courses. */
export const teaching = [
  {
    id: "reveal",
    view: "compact",
    name: "reveal.js",
    route: {
      way: "element",
      steps:
        "Paste this into a slide. While the dial has the focus the arrow keys turn it, otherwise the slides.",
    },
  },
  {
    id: "slidev",
    view: "compact",
    name: "Slidev",
    route: {
      way: "slide",
      steps:
        "Paste this into a slide, under its heading. While the dial has the focus the arrow keys turn it, otherwise the slides.",
    },
  },
  {
    id: "marp",
    view: "compact",
    name: "Marp",
    route: {
      way: "slide",
      steps:
        "Paste this into a slide, under its heading. Marp shows HTML only if told to: marp --html, or in VS Code the setting markdown.marp.html.",
    },
  },
  {
    id: "office",
    name: "Google Slides / PowerPoint",
    route: {
      way: "talk",
      steps:
        "Such slides hold no live figure. Put the picture that moves on one, link it, and let the QR code lead your listeners to the figure itself.",
    },
  },
  {
    id: "jupyter",
    view: "compact",
    name: "Jupyter / marimo",
    route: {
      way: "notebook",
      steps: "Paste this into a cell of the notebook and run it.",
    },
  },
  {
    id: "course",
    name: "Moodle / Canvas",
    route: {
      way: "course",
      steps:
        "Save the package and add it as a SCORM activity: its tasks are reported as completion, and it runs without this site. Or paste the HTML into a page.",
    },
  },
] as const satisfies readonly Host[];
