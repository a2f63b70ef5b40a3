import { createElement as h } from "react";
import { SoftmaxFigure } from "softmax-temperature";
import { softmax } from "softmax-temperature/math";
import { Reporting } from "./Reporting.js";

/** A server component with a figure of its own and one that reports, in a client component. */
// oxlint-disable-next-line import/no-default-export -- Next.js asks for one
export default function Page() {
  return h(
    "main",
    null,
    h("h1", null, "Two figures"),
    h(SoftmaxFigure, { figure: "dial", temperature: 0.5, className: "own" }),
    h(Reporting),
    h(SoftmaxFigure, { figure: "formula", state: "view=slope&t=0.7" }),
    h(
      "p",
      { id: "sum" },
      softmax([5, 4, 3.5])
        .reduce((sum, p) => sum + p)
        .toFixed(12),
    ),
  );
}
