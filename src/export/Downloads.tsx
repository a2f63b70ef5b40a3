import { type ReactNode, useState } from "react";
import { type Download, downloadsOf, fileName } from "./downloads.ts";
import type { ExportRequest } from "./request.ts";
import { saveFile } from "../panel/saveFile.ts";
import { Undrawable } from "./vector/undrawable.ts";
import { labels } from "./words.ts";

/** A button for each file of the figure. `say` is told what became of it. */
export function Downloads({
  request,
  say,
}: {
  readonly request: ExportRequest;
  readonly say: (message: string) => void;
}): ReactNode {
  const [failure, setFailure] = useState("");
  const save = async ({ ending, label, make }: Download): Promise<void> => {
    const name = fileName(request.id, ending);
    try {
      saveFile(name, await make());
      setFailure("");
      say(labels.saved(name));
    } catch (error) {
      reportError(error);
      const message =
        error instanceof Undrawable ? labels.incomplete(label, error.what) : labels.failed(label);
      setFailure(message);
      say(message);
    }
  };
  return (
    <>
      <div className="sx-export__files" role="group" aria-label={labels.files}>
        {downloadsOf(request).map((download) => (
          <button key={download.ending} type="button" onClick={() => void save(download)}>
            {download.label}
          </button>
        ))}
      </div>
      {failure !== "" && <p className="sx-embed__note">{failure}</p>}
    </>
  );
}
