import { sharesAt } from "./toy.js";

const pages = import.meta.glob("./candidates/*.jsx", { import: "start" });

// The query names the candidate, so that each page loads its own code and nothing of the others'.
const start = await pages[`./candidates/${location.search.slice(1)}.jsx`]();
const range = document.querySelector("#range");
const draw = start(document.querySelector("#picture"), sharesAt(range.valueAsNumber));
range.addEventListener("input", () => draw(sharesAt(range.valueAsNumber)));
