import type { TrainedModelId } from "../../src/lm/models.ts";

/** Where along the dial the voices are measured. */
export const TEMPERATURES = [0, 0.15, 0.3, 0.5, 0.7, 0.85, 1, 1.2, 1.5, 2, 3, 5, 10, Infinity];

/** How many texts each voice writes at each temperature, with the seeds 1, 2, 3, … */
export const RUNS: Readonly<Record<TrainedModelId, number>> = { storyteller: 32, austen: 32 };

/** How many windows of unread text, and of its own text at T = 1, each voice reads. */
export const WINDOWS = 40;

/** How many tokens a story may take to come to its end. */
export const PATIENCE = 260;

/** From how many tokens on a text that stands in the training text, too, counts as copied whole: short ones must recur. */
export const WHOLE = 50;
