import { useState } from "react";
import { hasOembed, isPublic, siteRoot } from "../../panel/siteRoot.ts";
import { plainLook } from "../snippets/figure.ts";
import { type HostId, hostNamed, hosts, hostsFor, offerFor, type Site } from "../snippets/hosts.ts";
import type { Offer } from "../snippets/offer.ts";
import type { Choice } from "./Choices.tsx";
import { type EmbedRequest, figureIn } from "./request.ts";

/** An author's answers so far, and what they lead to. */
interface Answers {
  readonly site: Site;
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
  const [site] = useState(siteOfPage);
  const [hostId, pickHost] = useState<HostId>((hostsFor(site)[0] ?? hosts[0]).id);
  const host = hostNamed(hostId);
  const [chosen, setChoice] = useState<Partial<Choice>>({});
  const choice: Choice = {
    ...plainLook,
    ...(host.view && { view: host.view }),
    current: true,
    ...chosen,
  };
  const figure = figureIn(request, choice.current);
  const offer = offerFor(host, site, figure, choice);
  return {
    site,
    hostId,
    pickHost,
    choice,
    choose: (change) => setChoice({ ...chosen, ...change }),
    offered: request.query.length > 0 ? ["current", ...offer.choices] : offer.choices,
    offer,
  };
}

function siteOfPage(): Site {
  const base = siteRoot();
  return { base, reachable: isPublic(base), oembed: hasOembed() };
}
