import { BLANK_LINES, type HostGroup } from "./host.ts";

/** Where people keep notes. */
export const notes = {
  name: "Notes",
  hosts: [
    {
      id: "notion",
      name: "Notion",
      route: {
        way: "frame",
        steps:
          "Type /embed and paste this address. Then drag the lower edge until the figure fits.",
      },
    },
    {
      id: "obsidian",
      view: "compact",
      name: "Obsidian",
      route: { way: "note", steps: `Paste this into the note, ${BLANK_LINES}` },
    },
  ],
} as const satisfies HostGroup;
