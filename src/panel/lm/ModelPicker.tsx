import type { ReactNode } from "react";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { type LanguageModelId, languageModels, type TrainedModelId } from "../../lm/models.ts";
import { formatMegabytes, modelTexts, loadingSentence } from "../../words/models.ts";
import { manifests } from "../../weights/manifests.ts";
import { ModelNote } from "./ModelNote.tsx";
import { availableModel } from "./availableModel.ts";
import { useTrainedModel } from "./useTrainedModel.ts";
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
  readonly model: LanguageModelId;
  /** Whether the figure needs the model already: a recorded beginning does not. */
  readonly used?: boolean;
  /** What a reader sees while it is on its way, if that is not the toy. */
  readonly meanwhile?: string;
  readonly onPick: (model: LanguageModelId) => void;
  /** The model has arrived: what the figure shows is to be derived again. */
  readonly onReady: () => void;
}): ReactNode {
  const trained = model === "chain" ? undefined : model;
  const status = useTrainedModel(used ? trained : undefined, onReady);
  const missing = trained && loadingSentence(trained, status, manifests[trained].bytes, meanwhile);
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
      <ModelNote model={trained} status={status}>
        {missing || modelTexts[used ? availableModel(model).entry.id : model].honesty}
      </ModelNote>
    </>
  );
}

const sizeOf = (id: TrainedModelId): string => formatMegabytes(manifests[id].bytes);
