import { EmbedForm } from "./EmbedForm.tsx";
import { openDialog } from "./openDialog.tsx";
import type { EmbedRequest } from "./request.ts";

/** Opens the dialog “Put this figure in your page” for the figure of `request`. */
export const openEmbedDialog = (request: EmbedRequest): void =>
  openDialog({
    heading: "Put this figure in your page",
    about: request.title,
    first: "select",
    opener: request.opener,
    children: <EmbedForm request={request} />,
  });
