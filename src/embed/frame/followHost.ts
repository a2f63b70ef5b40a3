import {
  type FrameMessage,
  type FrameMessageType,
  isHostMessage,
  LIMITS,
  VERSION,
} from "../messages.ts";
import {
  answerInOtherProtocol,
  heightInOtherProtocols,
  linkInOtherProtocols,
} from "./otherProtocols.ts";
import { type Shown, watchFigure } from "./figure.ts";
import { watchPointer } from "./pointer.ts";
import { watchHeight } from "./height.ts";
import { onHostMessage, pageLocation, postToHost } from "./hostMessages.ts";
import { handleRequest } from "./handleRequest.ts";

/** A page in a frame. */
interface Framed {
  /** The element whose border box is as tall as the frame should be. */
  readonly content: HTMLElement;
  /** Whether the host cannot change the frame's height, so that no height is posted. */
  readonly fixedHeight: boolean;
  /** What the host calls the frame, repeated in every message. */
  readonly id?: string | null | undefined;
}

/** A figure on a page of its own, in a frame. */
export interface Embedded extends Framed {
  readonly open: Shown;
  /** The shares of the figure's words in [0, 1], if it has any. */
  readonly probabilities?: (() => readonly number[]) | undefined;
  /** Called when the host has shown, or needs not show, that the figure may become taller: it follows whatever height it is told. */
  readonly onFollowed: () => void;
}

/**
 * Tells the page around this one how tall the figure is and what the reader does with it, and does what that page may
 * ask: measure, change theme, show a state. Outside of a frame it does nothing.
 */
export function followHost({ open, content, fixedHeight, onFollowed, ...about }: Embedded): void {
  if (parent === self) return onFollowed();
  const figure = watchFigure(open, (type) => post(type));
  const post = (type: FrameMessageType, news: Partial<FrameMessage> = {}): void =>
    postToHost({ ...describe(type, about), state: figure.state(), ...news });
  const postHeight = (type: "ready" | "resize", height: number): void =>
    post(type, fixedHeight || height <= 0 ? {} : { height });

  const pointer = watchPointer(() => box.refresh());
  const box = watchHeight(content, pointer, (height) => {
    if (fixedHeight) return;
    postHeight("resize", height);
    heightInOtherProtocols(height, pageLocation()).forEach(postToHost);
  });
  const postNotes = (): void => {
    const message = open.notes().join(" ");
    if (message) post("error", { message: cut(message) });
  };
  const context = { figure, pointer, beginning: open.query(), postNotes };
  onHostMessage((data) => {
    if (isHostMessage(data)) {
      handleRequest(data, context);
      postHeight("resize", box.measure());
      if (!fixedHeight) onFollowed();
    } else if (!fixedHeight)
      answerInOtherProtocol(data, box.measure, pageLocation()).forEach(postToHost);
  });

  content.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link?.target) linkInOtherProtocols(link.href, pageLocation()).forEach(postToHost);
  });
  postHeight("ready", box.measure());
  box.refresh();
  postNotes();
}

/** Tells the page around this one, if there is one, of `problem`, a sentence, and how tall the page has become with it. */
export function postProblem({ content, fixedHeight, ...about }: Framed, problem: string): void {
  if (parent === self) return;
  const height = Math.ceil(content.getBoundingClientRect().height);
  postToHost({
    ...describe("error", about),
    ...(fixedHeight || height <= 0 ? {} : { height }),
    message: cut(problem),
  });
}

const cut = (problem: string): string => problem.slice(0, LIMITS.message);

/** The part of a message of `type` that says whose it is and what the words' shares are. */
function describe(
  type: FrameMessageType,
  { id, probabilities }: Pick<Embedded, "id" | "probabilities">,
): FrameMessage {
  return {
    source: "softmax-embed",
    version: VERSION,
    type,
    ...(id ? { id: id.slice(0, LIMITS.id) } : {}),
    ...(probabilities ? { probabilities: probabilities() } : {}),
  };
}
