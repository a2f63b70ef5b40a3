import { createRoot, type Root } from "react-dom/client";
import { EmbedDialog } from "./EmbedDialog.tsx";
import type { EmbedRequest } from "./request.ts";

let root: Root | undefined;
let opened = 0;

/** Opens the dialog for the figure of `request`, over one that is open already; the page has one place for it. */
export function openEmbedDialog(request: EmbedRequest): void {
  root ??= createRoot(document.body.appendChild(document.createElement("div")));
  const close = (): void => {
    root?.render(null);
    request.opener.focus();
  };
  root.render(<EmbedDialog key={++opened} request={request} onClose={close} />);
}
