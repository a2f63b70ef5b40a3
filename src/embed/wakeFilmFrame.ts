import type { Query, QuerySource } from "../model/params.ts";
import { followHost } from "./frame/followHost.ts";
import { applyTheme } from "./frame/theme.ts";
import { wearAsked } from "./frame/wearAsked.ts";
import { parseOptions } from "./options.ts";

/** What the page around a framed film can see and move. */
interface FramedFilm {
  readonly query: () => readonly (readonly [name: string, text: string])[];
  readonly show: (query: Query, asker?: QuerySource) => void;
  readonly notes: () => readonly string[];
  readonly addNotes: (more: readonly string[]) => void;
  readonly shares: () => readonly number[];
  readonly subscribe: (listener: () => void) => () => void;
}

/** Brings the film of a frame to life with `wake`, in the look and state that the address asks for, and in touch with its host. */
export function wakeFilmFrame(wake: (query: Query) => FramedFilm): void {
  const query = new URLSearchParams(location.search);
  const { theme, fixedHeight, id } = parseOptions(query);
  applyTheme(theme);
  const worn = wearAsked(query);
  const content = document.getElementById("embed");
  if (!content) return;
  const film = wake(query);
  void worn.then(film.addNotes);
  followHost({
    open: { ...film, onCommit: film.subscribe },
    content,
    fixedHeight,
    id,
    probabilities: film.shares,
    onFollowed: () => undefined,
  });
}
