import type { LanguageModelId } from "../../lm/models.ts";
import type { StoryRequest } from "./model/state.ts";
import { inSlices } from "../../panel/lm/inSlices.ts";
import { writerOf, writing, type Written, writtenInWorker, writtenOf } from "./storyTexts.ts";

/** Who orders texts, and is given each that is finished. */
export interface Client {
  readonly done: (written: Written) => void;
}

/**
 * One scribe for all of a page, so that a model which remembers one text is never asked about two at once. A text that
 * was begun is finished, so that a long drag sees texts all along; then comes the newest order of whoever has waited
 * longest, and those that were ordered between are never written.
 */
const requests = new Map<Client, StoryRequest>();
let isWriting = false;

function writeNext(): void {
  for (const [client, request] of requests) {
    requests.delete(client);
    const by = writerOf(request.model);
    const finished = writtenOf(request);
    if (finished) client.done(finished);
    if (finished || !by) continue;
    isWriting = true;
    activeClients.add(client);
    void write(request, by).then((written) => {
      isWriting = false;
      // The next text is begun first, and written while this one is laid out.
      writeNext();
      if (activeClients.has(client)) client.done(written);
    });
    return;
  }
}

const write = async (request: StoryRequest, by: LanguageModelId): Promise<Written> =>
  (await writtenInWorker(request, by)) ??
  (await new Promise((done) => inSlices(writing(request, by), done)));

const activeClients = new Set<Client>();

/** Orders the text of `order` for `client`, in place of what it has ordered and is not yet begun. */
export function requestText(client: Client, request: StoryRequest): void {
  activeClients.add(client);
  requests.delete(client);
  requests.set(client, request);
  if (!isWriting) writeNext();
}

/** Forgets what `client` has ordered. */
export function cancelRequest(client: Client): void {
  activeClients.delete(client);
  requests.delete(client);
}
