import { currentOf, isFigureId, placeOf } from "../figures/ids.ts";
import { siteRoot } from "../panel/siteRoot.ts";
import { shortened } from "../model/quote.ts";
import type { Query } from "../model/params.ts";

/** Browsers refuse a page that rewrites its address too often; a pause also merges a run of key presses. */
const PAUSE_MS = 300;

/** What the page's address asks for. */
export interface Addressed {
  readonly figure: string | undefined;
  readonly query: Query;
  /** A plain sentence if the address names a figure that does not exist. */
  readonly note: string | undefined;
}

/**
 * Reads the address of a page that holds the figures `ids`: `?figure=limits&t=0`. Without `figure=` it speaks of the
 * first of them.
 */
export function addressed([first, ...others]: readonly string[]): Addressed {
  const query = new URLSearchParams(location.search);
  const name = query.get("figure");
  const asked = name !== null && isFigureId(name) ? currentOf(name) : name;
  if (asked === null) return { figure: query.size > 0 ? first : undefined, query, note: undefined };
  const known = asked === first || others.includes(asked);
  const note = known
    ? undefined
    : `The link asks for a figure called “${shortened(asked)}”, which is not on this page. Here is the whole of it.`;
  return { figure: known ? asked : undefined, query, note };
}

/**
 * Where a page sends its reader on to: the address asks, by its query or its anchor, for a figure of ours that stands on
 * another page, as figures did that have moved. A file on somebody's disk has no pages beside it.
 */
export function elsewhere(): string | undefined {
  const query = new URLSearchParams(location.search);
  const asked = query.get("figure") ?? location.hash.slice(1);
  if (document.getElementById(asked) || !isFigureId(asked)) return undefined;
  if (!location.protocol.startsWith("http")) return undefined;
  query.set("figure", currentOf(asked));
  return new URL(`${placeOf(asked)}?${query}#${currentOf(asked)}`, siteRoot()).href;
}

/** Shows `sentence` at the top of the page. */
export function linkNote(sentence: string): void {
  const note = document.getElementById("link-note");
  if (!note) return;
  note.textContent = sentence;
  note.hidden = false;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes the state of figure `id` into the address, without a step in the reader's history; `alone` on its page. */
export function rememberInAddress(id: string, query: Query, alone: boolean): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const params = new URLSearchParams([
      // A page of one figure may begin elsewhere than the figure: any query, even one that says nothing, counts from
      // the figure's own beginning.
      alone ? ["v", "1"] : ["figure", id],
      ...[...query].map(([name, text]) => [name, text]),
    ]);
    const address = alone || params.size > 1 ? `?${params}#${id}` : location.pathname;
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // The address is a convenience; some frames refuse to have theirs changed.
    }
  }, PAUSE_MS);
}
