import type { HostGroup } from "./host.ts";

/** Notebooks, and platforms for courses. */
export const courses = {
  name: "Notebooks and courses",
  hosts: [
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
  ],
} as const satisfies HostGroup;
