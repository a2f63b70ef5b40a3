import type { FrameMessage, FrameMessageType, Theme } from "../messages.ts";
import { post, type FrameListener } from "./frames.ts";
import { type KeptRoom, keepRoom } from "./keptRoom.ts";
import { themeOf } from "./theme.ts";

/** The lowest and tallest frame that a message can ask for, in CSS pixels. */
const [LOWEST, TALLEST] = [50, 5000];

/** A frame, and the element that its messages are for. */
export interface FollowedFrame {
  readonly frame: HTMLIFrameElement;
  /** Where events are dispatched, and where `data-theme-from` is. */
  readonly element: HTMLElement;
  /** The theme that the author asked for. */
  readonly askedTheme: () => string | null;
  /** Called before the events of a message; `first` if it is the first of the frame’s figure. */
  readonly adopt?: (message: FrameMessage, first: boolean) => void;
}

/** Gives the frame its height and theme, and makes events of what it says: `softmax-ready`, `softmax-change`, … */
export function followFrame({ frame, element, askedTheme, adopt }: FollowedFrame): FrameListener {
  let sentTheme: Theme | undefined;
  let ready = false;
  let room: KeptRoom | undefined;
  const refreshTheme = (): void => {
    const { theme, scheme } = themeOf(element, askedTheme());
    if (scheme !== undefined && frame.style.colorScheme !== scheme)
      frame.style.colorScheme = scheme;
    if (theme === sentTheme) return;
    sentTheme = theme;
    post(frame, { type: "theme", theme });
  };
  const onMessage = (message: FrameMessage): void => {
    const { type, height } = message;
    // A frame whose figure does not load has an error and no figure.
    const first = !ready && type !== "error";
    // A frame that was not laid out yet says no height.
    if (height !== undefined) room ??= keepRoom(frame);
    const resized = height !== undefined && resize(frame, room?.(height) ?? height);
    ready ||= first;
    if (first || type === "ready") {
      sentTheme = undefined;
      refreshTheme();
    }
    adopt?.(message, first);
    if (first) emit(element, "ready", message);
    if (type === "resize" ? resized : type !== "ready") emit(element, type, message);
  };
  return { onMessage, refreshTheme };
}

/** Gives `frame` a height in CSS pixels; whether it had another. */
function resize(frame: HTMLIFrameElement, height: number): boolean {
  const text = `${Math.ceil(Math.min(TALLEST, Math.max(LOWEST, height)))}px`;
  if (frame.style.height === text) return false;
  frame.style.height = text;
  return true;
}

/** Dispatches `softmax-…` at `element` with the part of `news` that is the page's business. */
export function emit(
  element: HTMLElement,
  type: FrameMessageType,
  { state, probabilities, height, message }: Partial<FrameMessage>,
): void {
  const detail = { state, probabilities, height, message };
  element.dispatchEvent(
    new CustomEvent(`softmax-${type}`, { bubbles: true, composed: true, detail }),
  );
}
