import { type ReactNode, useEffect, useId, useRef } from "react";
import { EmbedForm } from "./EmbedForm.tsx";
import type { EmbedRequest } from "./request.ts";
import "./dialog.css";

/** The dialog “Put this figure in your page”: modal from the moment it is drawn, gone when it is closed. */
export function EmbedDialog({
  request,
  onClose,
}: {
  readonly request: EmbedRequest;
  readonly onClose: () => void;
}): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    dialog.current?.querySelector("select")?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="sx-embed" aria-labelledby={id} onClose={onClose}>
      <header className="sx-embed__head">
        <h2 id={id}>Put this figure in your page</h2>
        <p>{request.title}</p>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <EmbedForm request={request} />
    </dialog>
  );
}
