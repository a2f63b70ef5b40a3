import { LONGEST_TEXT } from "../model/longestText.ts";

/** The messages between an embedded figure and the page around it. Any other message is ignored. */

/** The protocol's version. Fields may be added to what a frame says; whatever else changes takes a new one. */
export const VERSION = 1;

/** A figure's state as the query of its link: short names, each with its text. */
export type StateFields = Readonly<Record<string, string>>;

/** Which colours a figure wears; `auto` follows the page around it. */
export type Theme = "auto" | "light" | "dark";

/** What has happened in a frame. */
export type FrameMessageType = "ready" | "resize" | "input" | "change" | "error";

/** From the frame to its host. */
export interface FrameMessage {
  readonly source: "softmax-embed";
  readonly version: typeof VERSION;
  readonly type: FrameMessageType;
  /** What the frame's address called it. */
  readonly id?: string;
  /** How tall the figure is, in CSS pixels. */
  readonly height?: number;
  /** Only what differs from the figure's beginning. */
  readonly state?: StateFields;
  /** The words' shares, each in [0, 1]. */
  readonly probabilities?: readonly number[];
  /** A plain sentence of an `error`: what could not be used, or why the figure does not live. */
  readonly message?: string;
}

/** What a host may ask of a frame, and all that it may. */
export type HostRequest =
  | { readonly type: "ping" }
  | { readonly type: "reset" }
  | { readonly type: "theme"; readonly theme: Theme }
  | { readonly type: "set"; readonly state: StateFields };

/** From the host to a frame. */
export type HostMessage = {
  readonly source: "softmax-host";
  readonly version: typeof VERSION;
} & HostRequest;

/** The longest id, name, text and sentence in characters, and the longest lists, that either side accepts. */
export const LIMITS = {
  id: 64,
  name: 32,
  text: LONGEST_TEXT,
  message: 400,
  fields: 24,
  shares: 64,
} as const;

/** Whether `data` is a frame's message. What a later version of a frame adds to it does no harm. Never throws. */
export const isFrameMessage = (data: unknown): data is FrameMessage =>
  isPlain(data) &&
  data["source"] === "softmax-embed" &&
  data["version"] === VERSION &&
  isOneOf(["ready", "resize", "input", "change", "error"], data["type"]) &&
  absentOr(isTextUpTo(LIMITS.id), data["id"]) &&
  absentOr(isNumberUpTo(Number.MAX_SAFE_INTEGER), data["height"]) &&
  absentOr(isState, data["state"]) &&
  absentOr(areShares, data["probabilities"]) &&
  absentOr(isTextUpTo(LIMITS.message), data["message"]);

/** Whether `data` is a host's message, field for field. Never throws. */
export function isHostMessage(data: unknown): data is HostMessage {
  if (!isPlain(data) || data["source"] !== "softmax-host" || data["version"] !== VERSION)
    return false;
  const { length } = Object.keys(data);
  switch (data["type"]) {
    case "ping":
    case "reset":
      return length === 3;
    case "theme":
      return length === 4 && isOneOf(["auto", "light", "dark"], data["theme"]);
    case "set":
      return length === 4 && isState(data["state"]);
    default:
      return false;
  }
}

type Guard = (thing: unknown) => boolean;

const isPlain = (thing: unknown): thing is Readonly<Record<string, unknown>> => {
  if (typeof thing !== "object" || thing === null) return false;
  const prototype: unknown = Object.getPrototypeOf(thing);
  return prototype === Object.prototype || prototype === null;
};

const isOneOf = (texts: readonly string[], thing: unknown): boolean =>
  typeof thing === "string" && texts.includes(thing);

const absentOr = (guard: Guard, thing: unknown): boolean => thing === undefined || guard(thing);

const isTextUpTo =
  (longest: number): Guard =>
  (thing) =>
    typeof thing === "string" && thing.length <= longest;

const isNumberUpTo =
  (largest: number): Guard =>
  (thing) =>
    typeof thing === "number" && thing >= 0 && thing <= largest;

const areShares: Guard = (thing) =>
  Array.isArray(thing) && thing.length <= LIMITS.shares && thing.every(isNumberUpTo(1));

const isState: Guard = (thing) => {
  if (!isPlain(thing)) return false;
  const fields = Object.entries(thing);
  return (
    fields.length <= LIMITS.fields &&
    fields.every(([name, text]) => name.length <= LIMITS.name && isTextUpTo(LIMITS.text)(text))
  );
};
