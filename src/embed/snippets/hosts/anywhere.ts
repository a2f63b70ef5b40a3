import type { HostGroup } from "./host.ts";

/** What is none of the others. */
export const anywhere = {
  name: "Anywhere else",
  hosts: [
    {
      id: "readme",
      name: "GitHub README",
      route: {
        way: "markdown",
        steps: "A README shows pictures only. This one leads to the live figure.",
      },
    },
    {
      id: "html",
      name: "Other HTML",
      route: {
        way: "iframe",
        steps: "Paste this where the figure goes. It works wherever HTML is taken as it is.",
      },
    },
  ],
} as const satisfies HostGroup;
