import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { defineSoftmaxFigure } from "softmax-temperature/element";
import "softmax-temperature/style.css";
import { App } from "./app.js";

globalThis.reports = [];
const report = (type, state) => globalThis.reports.push([type, state]);
hydrateRoot(document.getElementById("root"), createElement(App, { report }));
void defineSoftmaxFigure({ base: "./" });
