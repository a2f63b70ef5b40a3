import { BLANK_LINES, type Host } from "./host.ts";

/** Letters, blogs and notes. */
export const writing = [
  {
    id: "substack",
    name: "Substack / email",
    route: {
      way: "picture",
      steps:
        "Emails cannot hold a live figure. Upload the picture, give it the alt text, and link it to the live figure.",
    },
  },
  {
    id: "medium",
    name: "Medium",
    route: {
      way: "picture",
      steps:
        "Upload the picture and give it the alt text and the caption. Then link it to the live figure.",
    },
  },
  {
    id: "wordpress",
    view: "compact",
    tallest: 1000,
    name: "WordPress",
    route: {
      way: "page",
      steps: "Paste this address on a line of its own. WordPress puts the live figure there.",
    },
    elsewhere: {
      way: "element",
      steps:
        "Paste this into a Custom HTML block. Accounts that may not add scripts keep the picture and the link.",
    },
  },
  {
    id: "ghost",
    view: "compact",
    name: "Ghost",
    route: {
      way: "page",
      steps: "Paste this address on a line of its own. Ghost puts the live figure there.",
    },
    elsewhere: {
      way: "element",
      steps: "Type /html and paste this into the card. Emails show the picture and the link.",
    },
  },
  {
    id: "notion",
    name: "Notion",
    route: {
      way: "frame",
      steps: "Type /embed and paste this address. Then drag the lower edge until the figure fits.",
    },
  },
  {
    id: "obsidian",
    view: "compact",
    name: "Obsidian",
    route: { way: "note", steps: `Paste this into the note, ${BLANK_LINES}` },
  },
] as const satisfies readonly Host[];
