import { remembering, type RememberingModel } from "../model/language/remembering.ts";
import { trainedModel } from "../model/language/trainedModel.ts";
import type { VoiceId } from "../model/language/voices.ts";
import { readWeights } from "../model/transformer/weights.ts";
import { write } from "../model/writing.ts";
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
