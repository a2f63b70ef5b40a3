import { openDialog } from "./openDialog.tsx";
import type { EmbedRequest } from "./request.ts";
import { labels } from "./words.ts";

/** Opens the dialog “Put this figure in your page” for the figure of `request`, once what it knows of places has come. */
export async function openEmbedDialog(request: EmbedRequest): Promise<void> {
  const { EmbedForm } = await import("./EmbedForm.tsx");
  openDialog({
    heading: labels.heading,
    about: request.title,
    first: "select",
    opener: request.opener,
    children: <EmbedForm request={request} />,
  });
}
