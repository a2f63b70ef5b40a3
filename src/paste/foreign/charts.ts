import { kindNamed } from "../kinds.ts";
import { documentOf } from "../structure/document.ts";
import { Dict, dictOf, hasParts, itemsOf, type Value } from "../structure/value.ts";

/** The first object in `values` that has both `labels` and `datasets`. */
function chartIn(values: readonly Value[]): Dict | undefined {
  for (const value of values) {
    if (!hasParts(value)) continue;
    if (value instanceof Dict && value.has("labels") && value.has("datasets")) return value;
    const inside = chartIn(value instanceof Dict ? value.values : value);
    if (inside) return inside;
  }
  return undefined;
}

/** The labels and data of a chart of Chart.js, each of its sets a map: of one set under its name, if that tells what it is. */
export function fromChart(text: string): string | undefined {
  const chart = chartIn(documentOf(text).values);
  const [labels, sets] = [itemsOf(chart?.get("labels")), itemsOf(chart?.get("datasets"))];
  const maps = sets.map((set) => {
    const data = itemsOf(dictOf(set).get("data"));
    return data.length === labels.length
      ? `{${data.map((number, i) => `${JSON.stringify(String(labels[i]))}: ${String(number)}`).join(", ")}}`
      : "";
  });
  if (maps.length === 0 || maps.includes("")) return undefined;
  const name = dictOf(sets[0]).get("label");
  const isTold = maps.length === 1 && typeof name === "string" && kindNamed(name) !== undefined;
  return isTold ? `{${JSON.stringify(name)}: ${maps[0]}}` : `[${maps.join(", ")}]`;
}
