import { openDialog } from "../embed/dialog/openDialog.tsx";
import type { ExportRequest } from "./request.ts";
import { ExportForm } from "./ExportForm.tsx";
import { labels } from "./words.ts";

/** Opens the dialog “Take it with you” for the figure of `request`. */
export const openExportDialog = (request: ExportRequest): void =>
  openDialog({
    heading: labels.heading,
    about: request.title,
    first: ".sx-export button",
    opener: request.opener,
    children: <ExportForm request={request} />,
  });
