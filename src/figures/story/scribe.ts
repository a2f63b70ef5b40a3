import type { LanguageId } from "../../model/language/models.ts";
import type { StoryOrder } from "../../model/story/storyState.ts";
import { inSlices } from "../inSlices.ts";
import { whenAffordable } from "./affordable.ts";
import { writerOf, writing, type Written, writtenAside, writtenOf } from "./storyTexts.ts";

/** Who orders texts, and is given each that is finished. */
export interface Client {
  readonly done: (written: Written) => void;
}

/**
 * One scribe for all of a page, so that a model which remembers one text is never asked about two at once. A text that
 * was begun is finished, so that a long drag sees texts all along; then comes the newest order of whoever has waited
 * longest, and those that were ordered between are never written.
 */
const orders = new Map<Client, StoryOrder>();
let writes = false;

function begin(): void {
  for (const [client, order] of orders) {
    orders.delete(client);
    const by = writerOf(order.model);
    const known = writtenOf(order);
    if (known) client.done(known);
    if (known || !by) continue;
    writes = true;
    clients.add(client);
    void write(order, by).then((written) => {
      writes = false;
      // The next text is begun first: what is done with this one may take a frame.
      begin();
      deliver(client, written);
    });
    return;
  }
}

const write = async (order: StoryOrder, by: LanguageId): Promise<Written> =>
  (await writtenAside(order, by)) ??
  (await new Promise((done) => inSlices(writing(order, by), done)));

const clients = new Set<Client>();
/** What is finished and not yet seen. */
const finished = new Map<Client, Written>();

function deliver(to: Client, written: Written): void {
  if (finished.size === 0)
    whenAffordable(() => {
      for (const [client, last] of finished) if (clients.has(client)) client.done(last);
      finished.clear();
    });
  finished.set(to, written);
}

/** Orders the text of `order` for `client`, in place of what it has ordered and is not yet begun. */
export function orderText(client: Client, order: StoryOrder): void {
  clients.add(client);
  orders.delete(client);
  orders.set(client, order);
  if (!writes) begin();
}

/** Forgets what `client` has ordered. */
export function dismiss(client: Client): void {
  clients.delete(client);
  orders.delete(client);
}
