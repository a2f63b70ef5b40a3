import { embedAddress, frameQuery, shareAddress, widgetAddress } from "../addresses.ts";
import { componentSnippet, importSnippet, installSnippet } from "../component.ts";
import { frameHeight, iframeSnippet } from "../iframe.ts";
import { lines } from "../html.ts";
import { MODULE, widgetSnippet } from "../python.ts";
import { type Maker, SHOWN, stylePieces } from "./maker.ts";

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
  choices: [...SHOWN, "width"],
  preview: { kind: "frame", address: embedAddress(base, figure, { ...look, height: "auto" }) },
});

const PACKAGE_NOTE = `Where npm does not know the package yet: “npm run build:package” in the code of this site writes it to dist-package, a folder that npm installs as well.`;

/** The React component. */
export const component: Maker = (base, figure, look) => ({
  pieces: [
    { label: "Component", text: componentSnippet(figure, look) },
    { label: "Imports", text: importSnippet },
    { label: "Installation", text: installSnippet },
    ...stylePieces(look),
  ],
  choices: SHOWN,
  preview: { kind: "frame", address: embedAddress(base, figure, { ...look, height: "auto" }) },
  themeFrom: "themeFrom",
  note: PACKAGE_NOTE,
});

const WIDGET_NOTE = `Save ${MODULE} beside the notebook, and install anywidget. The widget takes any scores, as many as a whole vocabulary has; dial.temperature is where the reader’s dial stands, and sets it.`;

/** The dial as a widget for the notebook's own scores; any other figure in a frame that a cell of Python shows. */
export const notebook: Maker = (base, figure, chosen) => {
  const look = { ...chosen, height: "fixed" } as const;
  const address = embedAddress(base, figure, look);
  const preview = { kind: "frame", address } as const;
  if (figure.id === "dial")
    return {
      pieces: [{ label: "Python", text: widgetSnippet(figure) }],
      downloads: [{ label: MODULE, address: widgetAddress(base, "dial") }],
      preview,
      note: WIDGET_NOTE,
    };
  const size = `width="100%", height=${frameHeight(figure, look)}`;
  const text = lines("from IPython.display import IFrame", `IFrame("${address}", ${size})`);
  return {
    pieces: [{ label: "Python", text }],
    choices: [...SHOWN, "width"],
    preview,
  };
};
