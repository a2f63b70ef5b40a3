import type { HostGroup } from "./host.ts";

/** Slides, those that hold something live and those that do not. */
export const slides = {
  name: "Slides",
  hosts: [
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
  ],
} as const satisfies HostGroup;
