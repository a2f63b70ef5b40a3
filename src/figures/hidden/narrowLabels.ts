import { entryAt } from "../../model/entryAt.ts";
import { placeLabels, type Side } from "./model/labels.ts";
import { mapped } from "./atlas.ts";
import { dotSize } from "./dotSize.ts";

/** The smallest map, in CSS pixels, and about how wide a letter of its labels is. */
const [WIDTH, HEIGHT, LETTER] = [246, 600, 7.2];

/**
 * On which side of their dots the words on the map keep their labels where there is little room, by index:
 * `indispensable`, indices too, in any case, the first of them first. `logits` are the scores of the words on the map.
 */
export function narrowLabels(
  indispensable: readonly number[],
  logits: readonly number[],
): ReadonlyMap<number, Side | undefined> {
  const order = [...new Set([...indispensable, ...mapped.keys()])];
  const labels = order.map((index) => {
    const { word = "", x = 0, y = 0 } = mapped[index] ?? {};
    return {
      x: (x / 1000) * WIDTH,
      y: (y / 1000) * HEIGHT,
      width: word.length * LETTER,
      dot: dotSize(entryAt(logits, index)),
    };
  });
  const sides = placeLabels(labels, WIDTH, new Set(indispensable).size);
  return new Map(order.map((index, i) => [index, sides[i]]));
}
