import { createContext } from "react";
import { announce } from "./announcer.ts";

/** What a figure has to know of the page that it is on. */
export interface Surroundings {
  /** Says a message through a polite live region. */
  readonly announce: (message: string) => void;
  /** Whether what a guess would uncover is in sight from the beginning. */
  readonly uncovered?: boolean;
}

/** The article is what surrounds a figure, unless a foreign page says otherwise. */
export const SurroundingsContext = createContext<Surroundings>({
  announce: (message) => announce(message),
});
