import type { OpenFigure } from "../../panel/openFigure.tsx";
import type { HostRequest } from "../messages.ts";
import type { WatchedFigure } from "./figure.ts";
import type { Pointer } from "./pointer.ts";
import { applyTheme } from "./theme.ts";

/** What a host's request can reach. */
export interface RequestContext {
  readonly figure: WatchedFigure;
  readonly pointer: Pointer;
  /** The state that the address asked for, where `reset` leads. */
  readonly beginning: ReturnType<OpenFigure["query"]>;
  /** Tells what of a request could not be used, if anything. */
  readonly postNotes: () => void;
}

/** Does what `request` asks; while the reader's pointer is down, its state is the reader's alone. */
export function handleRequest(
  request: HostRequest,
  { figure, pointer, beginning, postNotes }: RequestContext,
): void {
  if (request.type === "theme") applyTheme(request.theme);
  if (pointer.isDown()) return;
  if (request.type === "set") {
    figure.show(Object.entries(request.state));
    postNotes();
  }
  if (request.type === "reset") figure.show(beginning);
}
