import { LOCALE } from "../../words/numbers.ts";
import type { Reader } from "./narration.ts";

/**
 * Calls `onFound` with the voice of this browser, at once or when it has found one; never where there is none. The voice is one
 * of the machine's own: others send what they read to somebody.
 */
export function findReader(onFound: (reader: Reader) => void): void {
  if (!("speechSynthesis" in globalThis)) return;
  const look = (): void => {
    const voice = speechSynthesis
      .getVoices()
      .find(({ localService, lang }) => localService && lang.startsWith(LOCALE));
    if (!voice) return;
    speechSynthesis.removeEventListener("voiceschanged", look);
    onFound(readerWith(voice));
  };
  speechSynthesis.addEventListener("voiceschanged", look);
  look();
}

function readerWith(voice: SpeechSynthesisVoice): Reader {
  return {
    read: (sentence, onEnd) => {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.addEventListener("end", onEnd);
      utterance.addEventListener("error", onEnd);
      speechSynthesis.speak(utterance);
    },
    stop: () => speechSynthesis.cancel(),
  };
}
