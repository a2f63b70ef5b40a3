import { placeLabels, type Side } from "../../model/labels.ts";
import { mapped } from "./atlas.ts";
import { dotSize } from "./dotSize.ts";

/** The smallest map, in CSS pixels, and about how wide a letter of its labels is. */
const [WIDTH, HEIGHT, LETTER] = [246, 600, 7.2];

/**
 * On which side of their dots the words on the map keep their labels where there is little room, by index;
 * `favourites`, indices too, before all others. `logits` are the scores of the words on the map.
 */
export function narrowLabels(
  favourites: readonly number[],
  logits: readonly number[],
): ReadonlyMap<number, Side | undefined> {
  const order = [...new Set([...favourites, ...mapped.keys()])];
  const labels = order.map((index) => {
    const { word = "", x = 0, y = 0 } = mapped[index] ?? {};
    return {
      x: (x / 1000) * WIDTH,
      y: (y / 1000) * HEIGHT,
      width: word.length * LETTER,
      dot: dotSize(logits[index] ?? 0),
    };
  });
  const sides = placeLabels(labels, WIDTH);
  return new Map(order.map((index, i) => [index, sides[i]]));
}
