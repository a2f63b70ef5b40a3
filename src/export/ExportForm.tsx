import { type ReactNode, useState } from "react";
import { PieceToCopy } from "../embed/dialog/PieceToCopy.tsx";
import { bibtex } from "./citation.ts";
import { CodeToCopy } from "./CodeToCopy.tsx";
import { Downloads } from "./Downloads.tsx";
import type { ExportRequest } from "./request.ts";
import { labels } from "./words.ts";
import "./export.css";

/** Everything that can be taken of a figure: files to save, and texts to copy. */
export function ExportForm({ request }: { readonly request: ExportRequest }): ReactNode {
  const { link, site, data } = request;
  // The page's own live region is behind the dialog, where nobody hears it.
  const [message, say] = useState("");
  const softmax = data?.softmax;
  return (
    <div className="sx-export">
      <Downloads request={request} say={say} />
      <PieceToCopy piece={{ label: labels.link, text: link }} say={say} />
      {softmax && softmax.logits.every(Number.isFinite) && (
        <CodeToCopy softmax={softmax} link={link} say={say} />
      )}
      <PieceToCopy piece={{ label: labels.citation, text: bibtex(site) }} say={say} />
      <p className="sx-hidden" role="status">
        {message}
      </p>
    </div>
  );
}
