import { type ReactNode, useRef } from "react";
import type { TrainedModelId, LoadStatus } from "../../lm/models.ts";
import { loadModel } from "../../weights/loadModel.ts";
import { labels } from "../words.ts";
import "./model.css";

/**
 * What a reader is told about a model, `children`, and where it could not be loaded, a button that tries again. A failure is
 * spoken; progress is not. The button is gone once it is pressed, so the note itself takes over the focus.
 */
export function ModelNote({
  model,
  status,
  children,
}: {
  readonly model: TrainedModelId | undefined;
  readonly status: LoadStatus;
  /** A sentence; empty where there is nothing to tell. */
  readonly children: string;
}): ReactNode {
  const note = useRef<HTMLDivElement>(null);
  const failed = model !== undefined && status.stage === "failed";
  return (
    <div className="sx-model" data-blank={children === "" || undefined} ref={note} tabIndex={-1}>
      {!failed && <p>{children}</p>}
      <p role="status">{failed && children}</p>
      {failed && (
        <div className="sx-actions sx-controls">
          <button
            type="button"
            onClick={() => {
              note.current?.focus();
              void loadModel(model);
            }}
          >
            {labels.tryAgain}
          </button>
        </div>
      )}
    </div>
  );
}
