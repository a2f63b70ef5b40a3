import type { LanguageId } from "../../lm/models.ts";
import type { StoryOrder } from "./model/state.ts";
import { inSlices } from "../../panel/lm/inSlices.ts";
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
      // The next text is begun first, and written while this one is laid out.
      begin();
      if (clients.has(client)) client.done(written);
    });
    return;
  }
}

const write = async (order: StoryOrder, by: LanguageId): Promise<Written> =>
  (await writtenAside(order, by)) ??
  (await new Promise((done) => inSlices(writing(order, by), done)));

const clients = new Set<Client>();

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
