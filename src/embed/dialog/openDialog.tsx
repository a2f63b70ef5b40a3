import { createRoot, type Root } from "react-dom/client";
import { Dialog, type DialogContent } from "./Dialog.tsx";

let root: Root | undefined;
let opened = 0;

/** Opens a dialog, over one that is open already; the page has one place for it. `opener` gets the focus back. */
export function openDialog({
  opener,
  ...content
}: DialogContent & { readonly opener: HTMLElement }): void {
  root ??= createRoot(document.body.appendChild(document.createElement("div")));
  const close = (): void => {
    root?.render(null);
    opener.focus();
  };
  root.render(<Dialog key={++opened} {...content} onClose={close} />);
}
