import { BLANK_LINES, type HostGroup } from "./host.ts";

/** What makes sites, handbooks and books of text and code. */
export const sites = {
  name: "Websites and books",
  hosts: [
    {
      id: "docusaurus",
      name: "Docusaurus / MDX",
      route: {
        way: "mdx",
        steps: `Paste this into the page as it is, ${BLANK_LINES} A site with React 18 needs the last line, too, once for all pages: it runs no script of a page that is reached by a link.`,
      },
    },
    {
      id: "hugo",
      name: "Hugo",
      route: {
        way: "hugo",
        steps:
          "Write the first piece where the figure goes. Save the second, once for all figures, as layouts/shortcodes/softmax.html.",
      },
    },
    {
      id: "jekyll",
      name: "Jekyll",
      route: {
        way: "jekyll",
        steps:
          "Write the first piece where the figure goes. Save the second, once for all figures, as _includes/softmax.html.",
      },
    },
    {
      id: "myst",
      name: "MyST / Jupyter Book",
      route: {
        way: "directive",
        steps:
          "Paste this into the page; MyST takes the module along when it builds the book. Jupyter Book 1 has no such directive: paste there what “Other HTML” gives.",
      },
    },
    {
      id: "observable",
      name: "Observable",
      route: {
        way: "cells",
        steps: `Paste the first piece into a page of Framework, ${BLANK_LINES.replace(".", "")}, or the second into a JavaScript cell of a notebook.`,
      },
    },
    {
      id: "quarto",
      name: "Quarto",
      route: {
        way: "fenced",
        steps:
          "Paste this with its fences, which keep the HTML as it is. In PDF and Word nothing of it is left: write a link there.",
      },
    },
    {
      id: "react",
      name: "React",
      route: {
        way: "component",
        steps:
          "Install the package, import the component and its styles, and put it where the figure goes.",
      },
    },
    {
      id: "vitepress",
      name: "VitePress",
      route: {
        way: "vue",
        steps:
          "Paste the first piece into the page, and the lines of the second, once for all pages, into .vitepress/config.js.",
      },
    },
  ],
} as const satisfies HostGroup;
