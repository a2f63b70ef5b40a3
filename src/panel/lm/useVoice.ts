import { useEffect, useRef, useSyncExternalStore } from "react";
import type { VoiceId, VoiceStatus } from "../../lm/voices.ts";
import { loadVoice, subscribeVoices, voiceStatus } from "../../weights/voices.ts";

const ABSENT: VoiceStatus = { stage: "absent" };
const absent = (): VoiceStatus => ABSENT;

/**
 * Brings the voice that a figure needs into the page, none for `undefined`, and tells how far it is. `onReady` is called
 * when it is there: what the figure shows is then to be derived again.
 */
export function useVoice(id: VoiceId | undefined, onReady: () => void): VoiceStatus {
  const status = useSyncExternalStore(
    subscribeVoices,
    () => (id ? voiceStatus(id) : ABSENT),
    absent,
  );
  const ready = useRef(onReady);
  useEffect(() => {
    ready.current = onReady;
  });
  useEffect(() => {
    if (id) void loadVoice(id);
  }, [id]);
  useEffect(() => {
    if (id && status.stage === "ready") ready.current();
  }, [id, status.stage]);
  return status;
}
