import { createElement as h, Fragment, StrictMode } from "react";
import { SoftmaxFigure } from "softmax-temperature";
import { names } from "./names.js";

/** Every figure, some several times, and what the first of them reports. */
export const App = ({ report = () => {} }) =>
  h(
    StrictMode,
    null,
    h(
      Fragment,
      null,
      h(SoftmaxFigure, {
        figure: "dial",
        temperature: 0.5,
        className: "first",
        onInput: ({ state }) => report("input", state),
        onChange: ({ state }) => report("change", state),
      }),
      h(SoftmaxFigure, { figure: "dial", words: "coin", theme: "dark", caption: false }),
      h(SoftmaxFigure, { figure: "formula", temperature: Infinity }),
      h(SoftmaxFigure, { figure: "formula", state: "?view=slope&t=2&word=1" }),
      h(SoftmaxFigure, { figure: "dial", temperature: Number.NaN, className: "unread" }),
      h(SoftmaxFigure, { figure: "nothing", className: "unknown" }),
      h(SoftmaxFigure, { figure: "dial", themeFrom: "html[data-mode]", className: "placed" }),
      h(SoftmaxFigure, { figure: "exponential", view: "compact", className: "compact" }),
      ...names.map((figure) => h(SoftmaxFigure, { key: figure, figure })),
    ),
  );
