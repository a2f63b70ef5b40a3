import { isView, VIEW, type View } from "../../panel/view.ts";
import type { FrameMessage, StateFields } from "../messages.ts";
import { authoredState, frameAddress } from "./address.ts";
import { followFrame, emit } from "./followFrame.ts";
import { post, unregister, type FrameListener, register } from "./frames.ts";
import { stopWaiting, whenNear } from "./near.ts";
import { ROOT } from "./root.ts";
import type { FrameSlot } from "./frameSlot.ts";
import { themingAt } from "../theming.ts";
import { themeOf } from "./theme.ts";

/** What an element shows, or will when it is near; the state outlives the frame. */
export interface FramedFigure {
  readonly element: HTMLElement;
  readonly slot: FrameSlot;
  /** An attribute of the element. */
  readonly read: (attribute: string) => string | null;
  /** Unknown as long as it is what the attributes say. */
  state?: StateFields | undefined;
  /** Whether the state was set after the frame's address was written and before the frame could receive it. */
  unheard?: boolean;
  frame?: HTMLIFrameElement | undefined;
  listener?: FrameListener | undefined;
}

/** The state of `figure` now. */
export const stateOf = ({ state, read }: FramedFigure): StateFields => state ?? authoredState(read);

/** Puts `figure` into `state`. */
export function showState(figure: FramedFigure, state: StateFields): void {
  // A page that echoes each change must not throw the reader back to an earlier one.
  if (same(state, stateOf(figure))) return;
  figure.state = state;
  figure.unheard = true;
  if (figure.frame) post(figure.frame, { type: "set", state });
}

const same = (a: StateFields, b: StateFields): boolean =>
  `${new URLSearchParams(a)}` === `${new URLSearchParams(b)}`;

/** A host that gives a figure less height than this, in CSS pixels, gets the compact one. */
const LOW = 400;

/** How much of `figure` is shown: what its attribute says, else what there is room for. */
export function viewOf({ slot, read }: FramedFigure): View {
  const asked = read(VIEW) ?? "";
  if (isView(asked)) return asked;
  const reserved = parseFloat(read("height") ?? "");
  return Math.min(reserved || Infinity, slot.given()) < LOW ? "compact" : "full";
}

/** Loads the frame when it is time. */
export function mount(figure: FramedFigure): void {
  const { element, read } = figure;
  if (read("loading") === "eager") load(figure);
  else whenNear(element, () => load(figure));
}

/** Takes the frame away. */
export function unmount(figure: FramedFigure): void {
  const { element, slot, frame } = figure;
  stopWaiting(element);
  if (!frame) return;
  unregister(frame);
  slot.clear(frame);
  figure.frame = figure.listener = undefined;
}

function load(figure: FramedFigure): void {
  const { element, slot, read } = figure;
  const id = read("figure") ?? "dial";
  const askedTheme = (): string | null => read("theme");
  const state = stateOf(figure);
  const { theme } = themeOf(element, askedTheme());
  const view = viewOf(figure);
  const address = frameAddress(ROOT, {
    figure: id,
    state,
    theme,
    view,
    look: themingAt(element),
    read,
  });
  if (address === undefined) {
    emit(element, "error", { state, message: `No figure can be called “${id}”.` });
    return;
  }
  const named = read("title") || `Softmax with temperature: interactive figure, ${id}`;
  const frame = slot.load(address, named);
  const adopt = (message: FrameMessage, first: boolean): void => adoptState(figure, message, first);
  const listener = followFrame({ frame, element, askedTheme, adopt });
  Object.assign(figure, { state, unheard: false, frame, listener });
  register(frame, listener);
}

function adoptState(figure: FramedFigure, { type, state }: FrameMessage, first: boolean): void {
  const { slot, frame, unheard } = figure;
  if (frame && (first || type === "error")) slot.reveal(frame);
  if (first && unheard && frame) post(frame, { type: "set", state: stateOf(figure) });
  else if (state) figure.state = state;
  if (state) figure.unheard = false;
}
