import type { FrameMessage, StateFields } from "../messages.ts";
import { authoredState, frameAddress } from "./address.ts";
import { converse, emit } from "./converse.ts";
import { ask, dismiss, type Guest, welcome } from "./guests.ts";
import { forget, whenNear } from "./nearby.ts";
import { ROOT } from "./root.ts";
import type { Stage } from "./stage.ts";
import { themeOf } from "./theme.ts";

/** What an element shows, or will when it is near; the state outlives the frame. */
export interface Presence {
  readonly element: HTMLElement;
  readonly stage: Stage;
  /** An attribute of the element. */
  readonly read: (attribute: string) => string | null;
  /** Unknown as long as it is what the attributes say. */
  state?: StateFields | undefined;
  /** Whether the state was set after the frame's address was written and before the frame could hear. */
  unheard?: boolean;
  frame?: HTMLIFrameElement | undefined;
  guest?: Guest | undefined;
}

/** The state of `presence` now. */
export const stateOf = ({ state, read }: Presence): StateFields => state ?? authoredState(read);

/** Puts `presence` into `state`. */
export function show(presence: Presence, state: StateFields): void {
  // A page that echoes each change must not throw the reader back to an earlier one.
  if (same(state, stateOf(presence))) return;
  presence.state = state;
  presence.unheard = true;
  if (presence.frame) ask(presence.frame, { type: "set", state });
}

const same = (a: StateFields, b: StateFields): boolean =>
  `${new URLSearchParams(a)}` === `${new URLSearchParams(b)}`;

/** Loads the frame when it is time. */
export function enter(presence: Presence): void {
  const { element, read } = presence;
  if (read("loading") === "eager") load(presence);
  else whenNear(element, () => load(presence));
}

/** Takes the frame away. */
export function leave(presence: Presence): void {
  const { element, stage, frame } = presence;
  forget(element);
  if (!frame) return;
  dismiss(frame);
  stage.clear(frame);
  presence.frame = presence.guest = undefined;
}

function load(presence: Presence): void {
  const { element, stage, read } = presence;
  const figure = read("figure") ?? "dial";
  const askedTheme = (): string | null => read("theme");
  const state = stateOf(presence);
  const { theme } = themeOf(element, askedTheme());
  const address = frameAddress(ROOT, { figure, state, theme, read });
  if (address === undefined) {
    emit(element, "error", { state, message: `No figure can be called “${figure}”.` });
    return;
  }
  const frame = stage.load(address, `Softmax with temperature: interactive figure, ${figure}`);
  const adopt = (message: FrameMessage, first: boolean): void =>
    adoptState(presence, message, first);
  const guest = converse({ frame, element, askedTheme, adopt });
  Object.assign(presence, { state, unheard: false, frame, guest });
  welcome(frame, guest);
}

function adoptState(presence: Presence, { type, state }: FrameMessage, first: boolean): void {
  const { stage, frame, unheard } = presence;
  if (frame && (first || type === "error")) stage.reveal(frame);
  if (first && unheard && frame) ask(frame, { type: "set", state: stateOf(presence) });
  else if (state) presence.state = state;
  if (state) presence.unheard = false;
}
