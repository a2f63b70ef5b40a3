import { EmbedForm } from "./EmbedForm.tsx";
import { openDialog } from "./openDialog.tsx";
import type { EmbedRequest } from "./request.ts";
import { labels } from "../words.tsx";

/** Opens the dialog “Put this figure in your page” for the figure of `request`. */
export const openEmbedDialog = (request: EmbedRequest): void =>
  openDialog({
    heading: labels.heading,
    about: request.title,
    first: "select",
    opener: request.opener,
    children: <EmbedForm request={request} />,
  });
