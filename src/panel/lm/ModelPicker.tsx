import type { ReactNode } from "react";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { type LanguageId, languageModels } from "../../lm/models.ts";
import type { VoiceId } from "../../lm/voices.ts";
import { formatMegabytes, modelTexts, voiceSentence } from "../../words/models.ts";
import { seals } from "../../weights/seals.ts";
import { ModelNote } from "./ModelNote.tsx";
import { speakerOf } from "./speaker.ts";
import { useVoice } from "./useVoice.ts";
import { labels } from "../words.ts";

/**
 * Which language model a figure shows, and what that model is. A trained one is loaded when it is picked, or when `used`
 * says that it is needed; until it is there, or if it cannot be had, a sentence says so and the toy stands in.
 */
export function ModelPicker({
  model,
  used = true,
  meanwhile,
  onPick,
  onReady,
}: {
  readonly model: LanguageId;
  /** Whether the figure needs the model already: a recorded beginning does not. */
  readonly used?: boolean;
  /** What a reader sees while it is on its way, if that is not the toy. */
  readonly meanwhile?: string;
  readonly onPick: (model: LanguageId) => void;
  /** The model has arrived: what the figure shows is to be derived again. */
  readonly onReady: () => void;
}): ReactNode {
  const voice = model === "chain" ? undefined : model;
  const status = useVoice(used ? voice : undefined, onReady);
  const missing = voice && voiceSentence(voice, status, seals[voice].bytes, meanwhile);
  return (
    <>
      <Toolbar
        label={labels.model}
        items={languageModels.map(({ id }) => ({
          key: id,
          label: `${modelTexts[id].title} · ${id === "chain" ? labels.toy : sizeOf(id)}`,
          pressed: id === model,
          onPress: () => onPick(id),
        }))}
      />
      <ModelNote voice={voice} status={status}>
        {missing || modelTexts[used ? speakerOf(model).entry.id : model].honesty}
      </ModelNote>
    </>
  );
}

const sizeOf = (id: VoiceId): string => formatMegabytes(seals[id].bytes);
