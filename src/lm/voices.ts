/** The trained models, whose weights are files of their own. */
export const VOICES = ["storyteller", "austen"] as const;

/** The name of a trained model. */
export type VoiceId = (typeof VOICES)[number];

/** How far a voice is on its way into the page. */
export type VoiceStatus =
  | { readonly stage: "absent" }
  /** On its way: `bytes` of its file are here. */
  | { readonly stage: "loading"; readonly bytes: number }
  | { readonly stage: "ready" }
  /** Not to be had; `reason` is a plain sentence. */
  | { readonly stage: "failed"; readonly reason: string };
