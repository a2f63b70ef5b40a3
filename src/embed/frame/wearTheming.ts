import { themingOf } from "../parseTheming.ts";
import { themingProperty } from "../theming.ts";
import { misreadTheming } from "../themingWords.ts";

/** Puts the page into the look that `query` asks for; what of it is none, a sentence each. */
export function wearTheming(query: URLSearchParams): readonly string[] {
  const { style, dataset } = document.documentElement;
  const { values, misread } = themingOf(query);
  for (const [name, value] of values) {
    style.setProperty(themingProperty(name), value);
    if (name === "paper") dataset["paper"] = "";
  }
  return misread.map(([name, text]) => misreadTheming(name, text));
}
