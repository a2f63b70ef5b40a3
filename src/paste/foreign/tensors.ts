import { documentOf } from "../structure/document.ts";
import { itemsOf, type Value } from "../structure/value.ts";
import { tableText } from "./tableText.ts";

/** A number of a token that no score reaches: among the likeliest of a vocabulary some are as high. */
const HIGH = 100;

/** The lists of numbers in `value`, whatever lies around them; none if anything else lies there. */
function listsIn(value: Value): readonly (readonly number[])[] {
  const items = itemsOf(value);
  const numbers = items.flatMap((item) => (typeof item === "number" ? [item] : []));
  if (numbers.length > 0) return numbers.length === items.length ? [numbers] : [];
  return items.flatMap(listsIn);
}

/** Whether each number can be that of a token and no two are one, and some are too high for scores. */
const areIds = (numbers: readonly number[]): boolean =>
  new Set(numbers).size === numbers.length &&
  numbers.every((number) => Number.isInteger(number) && number >= 0) &&
  numbers.some((number) => number >= HIGH);

/** Scores and then the numbers of as many tokens, as `topk` of PyTorch gives them, as a table. */
export function fromTensors(text: string): string | undefined {
  const last = text.lastIndexOf("[");
  // Numbers of tokens come last and have no decimals.
  if (last === text.indexOf("[") || /^\[[^\]]{0,200}\d\.\d/.test(text.slice(last, last + 300)))
    return undefined;
  const [scores, ids, ...more] = documentOf(text).values.flatMap(listsIn);
  if (!scores || !ids || more.length > 0 || scores.length !== ids.length) return undefined;
  if (!areIds(ids) || areIds(scores)) return undefined;
  return tableText([["id", "score"], ...scores.map((score, i) => [String(ids[i]), String(score)])]);
}
