import { openDialog } from "../embed/dialog/openDialog.tsx";
import type { TakeRequest } from "./request.ts";
import { TakeForm } from "./TakeForm.tsx";

/** Opens the dialog “Take it with you” for the figure of `request`. */
export const openTakeDialog = (request: TakeRequest): void =>
  openDialog({
    heading: "Take it with you",
    about: request.title,
    first: ".sx-take button",
    opener: request.opener,
    children: <TakeForm request={request} />,
  });
