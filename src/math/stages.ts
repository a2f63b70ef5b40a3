/** A step from the logits to the distribution drawn from: the temperature, or one of the filters. */
export type Stage = "temperature" | FilterStage;

/** A step that drops tokens. */
export type FilterStage = "topK" | "topP" | "minP";

/** Every step that drops tokens. */
export const FILTER_STAGES: readonly FilterStage[] = ["topK", "topP", "minP"];

/** The order of Hugging Face transformers: the filters see the distribution at T. */
export const HUGGING_FACE_ORDER: readonly Stage[] = Object.freeze<Stage[]>([
  "temperature",
  "topK",
  "topP",
  "minP",
]);

/** The order of llama.cpp: the filters see the distribution at T = 1, so T moves no token in or out. */
export const LLAMA_CPP_ORDER: readonly Stage[] = Object.freeze<Stage[]>([
  "topK",
  "topP",
  "minP",
  "temperature",
]);

/**
 * `order` itself, once it is known to list stages, none of them twice, and all of `wanted`.
 *
 * @throws TypeError if it is not an array; RangeError if a stage is unknown, repeated or left out.
 */
export function requireOrder(order: readonly Stage[], wanted: readonly Stage[]): readonly Stage[] {
  if (!Array.isArray(order)) throw new TypeError(`order must be an array: ${String(order)}`);
  for (const [index, stage] of order.entries()) {
    if (!HUGGING_FACE_ORDER.includes(stage)) {
      throw new RangeError(`order has an unknown stage: ${String(stage)}`);
    }
    if (order.indexOf(stage) < index) throw new RangeError(`order repeats a stage: ${stage}`);
  }
  for (const stage of wanted) {
    if (!order.includes(stage)) throw new RangeError(`order leaves out a stage: ${stage}`);
  }
  return order;
}
