import { type ReactNode, useState } from "react";
import { UNREACHABLE } from "../snippets/hosts.ts";
import { Choices } from "./Choices.tsx";
import { OfferView } from "./OfferView.tsx";
import { PlacePicker } from "./PlacePicker.tsx";
import { Preview } from "./Preview.tsx";
import type { EmbedRequest } from "./request.ts";
import { useOffer } from "./useOffer.ts";
import { labels } from "./words.ts";

/** The question where an author publishes, and its answer. */
export function EmbedForm({ request }: { readonly request: EmbedRequest }): ReactNode {
  const { site, hostId, pickHost, choice, choose, offered, offer, scriptNote } = useOffer(request);
  // The page's own live region is behind the dialog, where nobody hears it.
  const [message, say] = useState("");
  return (
    <div className="sx-embed__body">
      <div className="sx-embed__form">
        {!site.reachable && <p className="sx-embed__note">{UNREACHABLE}</p>}
        <PlacePicker site={site} picked={hostId} onPick={pickHost} />
        <p className="sx-embed__steps">{offer.steps}</p>
        <Choices
          figure={request.id}
          choice={choice}
          followsTheme={offer.themeFrom !== undefined}
          offered={offered}
          choose={choose}
        />
        {scriptNote !== undefined && <p className="sx-embed__note">{scriptNote}</p>}
        <OfferView key={hostId} offer={offer} say={say} />
        <p className="sx-hidden" role="status">
          {message}
        </p>
      </div>
      <div className="sx-embed__preview">
        <h3>{labels.preview}</h3>
        <Preview shown={offer.preview} />
      </div>
    </div>
  );
}
