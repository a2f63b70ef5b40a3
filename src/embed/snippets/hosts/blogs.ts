import type { HostGroup } from "./host.ts";

/** Blogs and newsletters, which have editors of their own. */
export const blogs = {
  name: "Blogs and letters",
  hosts: [
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
        steps:
          "Type /html and paste this into the card. Emails keep the link, and those that show SVG the picture.",
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
      id: "substack",
      name: "Substack / email",
      route: {
        way: "picture",
        steps:
          "Emails cannot hold a live figure. Upload the picture, give it the alt text, and link it to the live figure.",
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
  ],
} as const satisfies HostGroup;
