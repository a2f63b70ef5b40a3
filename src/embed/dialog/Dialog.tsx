import { type ReactNode, useEffect, useId, useRef } from "react";
import { labels } from "./words.ts";
import css from "./dialog.css?inline";
import { wearSheet } from "./wearSheet.ts";

wearSheet(css);

/** What stands in a dialog. */
export interface DialogContent {
  readonly heading: string;
  /** The title of the figure that it is about. */
  readonly about: string;
  /** The selector of the control that has the focus first. */
  readonly first: string;
  readonly children: ReactNode;
}

/** A dialog about one figure: modal from the moment it is drawn, gone when it is closed. */
export function Dialog({
  heading,
  about,
  first,
  children,
  onClose,
}: DialogContent & { readonly onClose: () => void }): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    dialog.current?.querySelector<HTMLElement>(first)?.focus();
  }, [first]);
  return (
    <dialog ref={dialog} className="sx-embed" aria-labelledby={id} onClose={onClose}>
      <header className="sx-embed__head">
        <h2 id={id}>{heading}</h2>
        <p>{about}</p>
        <button type="button" onClick={() => dialog.current?.close()}>
          {labels.close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
