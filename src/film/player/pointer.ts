import type { Grip } from "../grips.ts";
import type { Picture } from "../scene.ts";
import { type Change, pulled } from "./hold.ts";

/** How far a finger goes before it pulls, in CSS px: until then it may be about to scroll the page. */
const SLOP = 5;

/** What a pointer on the picture leads to. */
export interface PointerActions {
  /** The picture that is seen. */
  readonly picture: () => Picture;
  /** A grip is pulled. */
  readonly onPull: (change: Change) => void;
  /** The sentence is pressed. */
  readonly onSentence: () => void;
  /** The pointer rests on a grip, or on none. */
  readonly onHover: (grip: Grip | undefined) => void;
}

/** The grip at a place of the picture: of those whose target holds it, the one whose middle is nearest. */
export function gripAt({ grips }: Pick<Picture, "grips">, x: number, y: number): Grip | undefined {
  const away = (grip: Grip): number =>
    Math.hypot(x - grip.x, y - grip.y) / (grip.kind === "sentence" ? 1 : 4);
  return grips
    .filter(
      (grip) => Math.abs(x - grip.x) <= grip.width / 2 && Math.abs(y - grip.y) <= grip.height / 2,
    )
    .toSorted((a, b) => away(a) - away(b))[0];
}

/** Lets a pointer take hold of what is in `svg`: it pulls sideways, and a finger that goes up or down scrolls the page. */
export function followPointer(svg: SVGSVGElement, actions: PointerActions): void {
  let pull:
    { readonly grip: Grip; readonly from: Picture; readonly x: number; moved: boolean } | undefined;
  const placeOf = ({ clientX, clientY }: PointerEvent): readonly [x: number, y: number] => {
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = actions.picture().width / width;
    return [(clientX - left) * scale, (clientY - top) * scale];
  };
  const under = (event: PointerEvent): Grip | undefined =>
    gripAt(actions.picture(), ...placeOf(event));

  svg.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !event.isPrimary) return;
    const grip = under(event);
    if (!grip) return;
    pull = { grip, from: actions.picture(), x: placeOf(event)[0], moved: false };
    svg.setPointerCapture(event.pointerId);
    if (event.pointerType === "mouse") event.preventDefault();
  });
  svg.addEventListener("pointermove", (event) => {
    if (!pull) return actions.onHover(event.pointerType === "mouse" ? under(event) : undefined);
    const by = placeOf(event)[0] - pull.x;
    if (!pull.moved && Math.abs(by) < SLOP) return;
    pull.moved = true;
    if (pull.grip.kind !== "sentence") actions.onPull(pulled(pull.grip, pull.from.moment, by));
  });
  svg.addEventListener("pointerup", () => {
    if (pull && !pull.moved && pull.grip.kind === "sentence") actions.onSentence();
    else if (pull && !pull.moved) actions.onPull(pulled(pull.grip, pull.from.moment, 0));
    pull = undefined;
  });
  svg.addEventListener("pointercancel", () => {
    pull = undefined;
  });
  svg.addEventListener("pointerleave", () => actions.onHover(undefined));
}
