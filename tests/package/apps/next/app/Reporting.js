"use client";

import { createElement as h, useState } from "react";
import { SoftmaxFigure } from "softmax-temperature";

/** A figure, and the temperature that it last reported. */
export function Reporting() {
  const [reported, setReported] = useState("nothing");
  const onChange = ({ state }) => setReported(state.t);
  return h(
    "div",
    { className: "reporting" },
    h(SoftmaxFigure, { figure: "dial", temperature: 2, onChange }),
    h("output", null, reported),
  );
}
