import { withPrefixCache, type CachedModel } from "./model/prefixCache.ts";
import { trainedModel } from "../../lm/trainedModel.ts";
import type { TrainedModelId } from "../../lm/models.ts";
import { readWeights } from "../../lm/transformer/weights.ts";
import { write } from "../../lm/writing.ts";
import type { TextRequest } from "./writer.ts";

/** The worker that writes texts: answers each request, in order, with the text that it asks for. */
const loaded = new Map<TrainedModelId, CachedModel>();

addEventListener("message", ({ data }: MessageEvent<TextRequest>) => {
  const { model: id, weights, temperature, dice, context } = data;
  if (weights) {
    const read = readWeights(weights, (text) => new TextDecoder().decode(text));
    loaded.set(id, withPrefixCache(trainedModel(read)));
  }
  const model = loaded.get(id);
  if (!model) throw new Error(`no weights of ${id} were sent`);
  postMessage([...write(model, temperature, dice, context)], { transfer: [] });
});
