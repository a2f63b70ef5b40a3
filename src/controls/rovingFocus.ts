/** What this module needs of a key event: React's has it, and the browser's own. */
type KeyPress = Pick<KeyboardEvent, "key" | "preventDefault">;

/** How stops are arranged: in a `row` arrows wrap round its ends, in a `column` they stay within them. */
type Direction = "row" | "column";

/** Where each key leads from stop `index` of `count`; below 0 counts from the last one. */
const destination = (
  key: string,
  index: number,
  count: number,
  rightToLeft: boolean,
): number | undefined => {
  const [next, previous] = [(index + 1) % count, index - 1];
  const [right, left] = rightToLeft ? [previous, next] : [next, previous];
  return {
    ArrowRight: right,
    ArrowDown: next,
    ArrowLeft: left,
    ArrowUp: previous,
    Home: 0,
    End: count - 1,
  }[key];
};

const inColumn = (key: string, index: number, count: number): number | undefined =>
  ({
    ArrowDown: Math.min(index + 1, count - 1),
    ArrowUp: Math.max(index - 1, 0),
    Home: 0,
    End: count - 1,
  })[key];

/**
 * Moves the focus from `from` to another of the `stops` that share one tab stop, if the key leads there: arrows go one
 * on, Home and End jump. In right-to-left text left is on and right is back.
 */
export function moveFocus(
  event: KeyPress,
  from: HTMLElement,
  stops: Iterable<HTMLElement>,
  direction: Direction = "row",
): void {
  const all = [...stops];
  const index = all.indexOf(from);
  const rightToLeft = getComputedStyle(from).direction === "rtl";
  const to =
    direction === "row"
      ? destination(event.key, index, all.length, rightToLeft)
      : inColumn(event.key, index, all.length);
  if (index < 0 || to === undefined) return;
  event.preventDefault();
  all.at(to)?.focus();
}

/** What makes an element a toolbar called `label`: the buttons anywhere in it are one tab stop. */
export const toolbarNamed = (label: string) => ({ role: "toolbar", "aria-label": label }) as const;

/** Moves the focus from the button that got the key along its toolbar. */
export function walkToolbar(event: KeyPress & { readonly currentTarget: HTMLElement }): void {
  const { currentTarget: from } = event;
  moveFocus(event, from, from.closest("[role=toolbar]")?.querySelectorAll("button") ?? []);
}
