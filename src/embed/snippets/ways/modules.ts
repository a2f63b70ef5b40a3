import { embedAddress, frameQuery, shareAddress } from "../addresses.ts";
import { componentSnippet, importSnippet, installSnippet } from "../component.ts";
import { heightOnPhone, iframeSnippet } from "../iframe.ts";
import { lines } from "../html.ts";
import { plainFrame } from "./frames.ts";
import type { Maker } from "./maker.ts";

/** A course of its own for learning platforms, or a frame in a page of theirs. */
export const course: Maker = (base, figure, look) => ({
  course: {
    figure: figure.id,
    title: figure.title,
    caption: figure.caption,
    query: frameQuery(figure, { ...look, height: "auto" }),
    address: shareAddress(base, figure),
  },
  pieces: [{ label: "HTML", text: iframeSnippet(base, figure, { ...look, height: "fixed" }) }],
  downloads: [],
  choices: ["caption", "theme"],
  preview: plainFrame(base, figure),
});

/** The React component. */
export const component: Maker = (base, figure) => ({
  pieces: [
    { label: "Component", text: componentSnippet(figure) },
    { label: "Imports", text: importSnippet },
    { label: "Installation", text: installSnippet },
  ],
  downloads: [],
  choices: [],
  preview: plainFrame(base, figure),
});

/** A frame that a cell of Python shows. */
export const notebook: Maker = (base, figure, chosen) => {
  const look = { ...chosen, height: "fixed" } as const;
  const address = embedAddress(base, figure, look);
  const height = heightOnPhone(figure, look.view);
  return {
    pieces: [
      {
        label: "Python",
        text: lines(
          "from IPython.display import IFrame",
          `IFrame("${address}", width="100%", height=${height})`,
        ),
      },
    ],
    downloads: [],
    choices: ["view", "caption", "theme"],
    preview: { kind: "frame", address },
  };
};
