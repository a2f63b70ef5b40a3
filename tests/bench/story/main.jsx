import { createRoot } from "react-dom/client";
import "../../../src/styles/layers.css";
import "../../../src/styles/tokens.css";
import "../../../src/figures/figure.css";
import { figure } from "../../../src/figures/story/index.tsx";

// The figure by itself. Another seed begins without any text that is known already.
const seed = new URLSearchParams(location.search).get("seed") ?? "warm";
createRoot(document.querySelector("#picture")).render(
  figure.open(new URLSearchParams({ seed })).element,
);
