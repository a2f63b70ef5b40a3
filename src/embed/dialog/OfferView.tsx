import type { ReactNode } from "react";
import type { Download, Offer } from "../snippets/offer.ts";
import { CodeToSave } from "./CodeToSave.tsx";
import { CourseToSave } from "./CourseToSave.tsx";
import { PieceToCopy } from "./PieceToCopy.tsx";
import { policyNote, themeNote } from "../words.tsx";
import { labels } from "./words.ts";

/** What to take for a host's page: files to save, texts to copy, and what may stand in the way. */
export function OfferView({
  offer: { pieces, downloads = [], course, code, policy, note, themeFrom },
  say,
}: {
  readonly offer: Offer;
  readonly say: (message: string) => void;
}): ReactNode {
  return (
    <>
      {note !== undefined && <p className="sx-embed__note">{note}</p>}
      {downloads.length > 0 && <Downloads files={downloads} />}
      {code && <CodeToSave key={code.address} code={code} say={say} />}
      {course && <CourseToSave course={course} say={say} />}
      {pieces.map((piece) => (
        <PieceToCopy key={piece.label} piece={piece} say={say} />
      ))}
      {themeFrom !== undefined && <p className="sx-policy">{themeNote(themeFrom)}</p>}
      {policy !== undefined && <p className="sx-policy">{policyNote(policy)}</p>}
    </>
  );
}

function Downloads({ files }: { readonly files: readonly Download[] }): ReactNode {
  return (
    <ul className="sx-downloads" aria-label={labels.pictures}>
      {files.map(({ label, address }) => (
        <li key={address}>
          <a href={address} download>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
