import { generatedLogits } from "../../../src/figures/ranks/model/generatedLogits.ts";
import { temperatureAt } from "../../../src/model/temperature.ts";

const pages = import.meta.glob("./candidates/*.{js,jsx}", { import: "start" });

/** Prime, so that every score comes up once. */
const STEP = 7_919;

// The query names the candidate and the number of scores, so that each page loads its own code and nothing of the others'.
const [name, size] = location.search.slice(1).split("&");
const [, load] = Object.entries(pages).find(([path]) => path.includes(`/${name}.js`));
const start = await load();
const range = document.querySelector("#range");
const draw = start(document.querySelector("#picture"), shuffled(Number(size)));

/** Generated scores in the order of a vocabulary, which knows nothing of scores. */
function shuffled(count) {
  const logits = generatedLogits(count);
  return logits.map((_, i) => logits[(i * STEP) % count]);
}

const update = () => draw(temperatureAt(range.valueAsNumber));
update();
range.addEventListener("input", update);
