import type { Beat } from "../timeline.ts";

/** Somebody who can read a sentence aloud. */
export interface Reader {
  /** Reads `sentence`, and nothing else any more; calls `onEnd` once it is over or cannot be. */
  readonly read: (sentence: string, onEnd: () => void) => void;
  readonly stop: () => void;
}

/** What is read aloud while the film plays. */
export interface Narration {
  /** The film has come to a beat, or a question; undefined where it stands still, and nobody speaks. Read once each. */
  readonly follow: (said: Pick<Beat, "sentence" | "start" | "duration"> | undefined) => void;
  /** How far the film may go before the sentence is over, in seconds: to the last moment of its beat. */
  readonly barrier: () => number;
}

/** Lets `reader` read what is said. */
export function narrationBy(reader: Reader): Narration {
  let [said, barrier] = ["", Infinity];
  return {
    follow: (now) => {
      const sentence = now?.sentence ?? "";
      if (sentence === said) return;
      reader.stop();
      said = sentence;
      barrier = Infinity;
      if (!now) return;
      barrier = Math.round((now.start + now.duration) * 1000) / 1000 - 0.001;
      reader.read(sentence, () => {
        if (said === sentence) barrier = Infinity;
      });
    },
    barrier: () => barrier,
  };
}
