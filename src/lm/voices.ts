/** The trained models, whose weights are files of their own. */
export const TRAINED_MODEL_IDS = ["storyteller", "austen"] as const;

/** The name of a trained model. */
export type TrainedModelId = (typeof TRAINED_MODEL_IDS)[number];

/** Why the weights of a model are not to be had. */
export type LoadFailure =
  | { readonly kind: "unreachable" | "different" | "unreadable" }
  /** The server answered with `status`, an HTTP status that is no success. */
  | { readonly kind: "refused"; readonly status: number }
  /** A file came of `bytes` bytes instead of `expected`. */
  | { readonly kind: "length"; readonly bytes: number; readonly expected: number };

/** How far a voice is on its way into the page. */
export type LoadStatus =
  | { readonly stage: "absent" }
  /** On its way: `bytes` of its file are here. */
  | { readonly stage: "loading"; readonly bytes: number }
  | { readonly stage: "ready" }
  /** Not to be had. */
  | { readonly stage: "failed"; readonly failure: LoadFailure };
