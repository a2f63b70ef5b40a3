import type { OpenFigure } from "../../panel/defineFigure.tsx";
import type { HostRequest } from "../messages.ts";
import type { Watched } from "./figure.ts";
import type { Hand } from "./hand.ts";
import { applyTheme } from "./theme.ts";

/** What a host's request can reach. */
export interface Reach {
  readonly figure: Watched;
  readonly hand: Hand;
  /** The state that the address asked for, where `reset` leads. */
  readonly beginning: ReturnType<OpenFigure["query"]>;
  /** Tells what of a request could not be used, if anything. */
  readonly tellNotes: () => void;
}

/** Does what `request` asks; while the reader's hand is on the figure, its state is the reader's alone. */
export function obey(request: HostRequest, { figure, hand, beginning, tellNotes }: Reach): void {
  if (request.type === "theme") applyTheme(request.theme);
  if (hand.isDown()) return;
  if (request.type === "set") {
    figure.show(Object.entries(request.state));
    tellNotes();
  }
  if (request.type === "reset") figure.show(beginning);
}
