import { remembering, type RememberingModel } from "./model/remembering.ts";
import { trainedModel } from "../../lm/trainedModel.ts";
import type { VoiceId } from "../../lm/voices.ts";
import { readWeights } from "../../lm/transformer/weights.ts";
import { write } from "../../lm/writing.ts";
import type { TextRequest } from "./writer.ts";

/** The worker that writes texts: answers each request, in order, with the text that it asks for. */
const models = new Map<VoiceId, RememberingModel>();

addEventListener("message", ({ data }: MessageEvent<TextRequest>) => {
  const { voice, weights, temperature, dice, context } = data;
  if (weights) {
    const read = readWeights(weights, (text) => new TextDecoder().decode(text));
    models.set(voice, remembering(trainedModel(read)));
  }
  const model = models.get(voice);
  if (!model) throw new Error(`no weights of ${voice} were sent`);
  postMessage([...write(model, temperature, dice, context)], { transfer: [] });
});
