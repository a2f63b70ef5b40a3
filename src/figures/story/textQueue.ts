import type { LanguageModelId } from "../../lm/models.ts";
import type { StoryRequest } from "./model/state.ts";
import { inSlices } from "../../panel/lm/inSlices.ts";
import { writerOf, writing, type Written, writtenInWorker, writtenOf } from "./storyTexts.ts";

/** A part of the page that requests texts; `done` gets each that is finished. */
export interface Client {
  readonly done: (written: Written) => void;
}

/**
 * One queue for all of a page, so that a model which caches one text never writes two at once. A text that was begun is
 * finished, so that a long drag shows texts all along; then comes the newest request of the client that has waited
 * longest. Older requests of the same client are dropped.
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

/** Requests a text for `client`, in place of any request of it that is not yet begun. */
export function requestText(client: Client, request: StoryRequest): void {
  activeClients.add(client);
  requests.delete(client);
  requests.set(client, request);
  if (!isWriting) writeNext();
}

/** Drops the request of `client`; a text that is already being written for it is not delivered. */
export function cancelRequest(client: Client): void {
  activeClients.delete(client);
  requests.delete(client);
}
