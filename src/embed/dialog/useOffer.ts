import { useState } from "react";
import { siteRoot } from "../../figures/siteRoot.ts";
import { plainLook } from "../snippets/figure.ts";
import { type HostId, hostNamed, hosts, offerFor } from "../snippets/hosts.ts";
import type { Offer } from "../snippets/offer.ts";
import type { Choice } from "./Choices.tsx";
import { type EmbedRequest, figureIn } from "./request.ts";

/** An author's answers so far, and what they lead to. */
interface Answers {
  readonly hostId: HostId;
  readonly pickHost: (host: HostId) => void;
  readonly choice: Choice;
  readonly choose: (change: Partial<Choice>) => void;
  /** The choices that make a difference; whose figure stands as it begins has no state to choose. */
  readonly offered: readonly (keyof Choice)[];
  readonly offer: Offer;
}

/** What to put into which page, for the figure of `request`. */
export function useOffer(request: EmbedRequest): Answers {
  const [hostId, pickHost] = useState<HostId>(hosts[0].id);
  const [choice, setChoice] = useState<Choice>({ ...plainLook, current: true });
  const figure = figureIn(request, choice.current);
  const offer = offerFor(hostNamed(hostId), siteRoot(), figure, choice);
  return {
    hostId,
    pickHost,
    choice,
    choose: (change) => setChoice({ ...choice, ...change }),
    offered: request.query.length > 0 ? ["current", ...offer.choices] : offer.choices,
    offer,
  };
}
