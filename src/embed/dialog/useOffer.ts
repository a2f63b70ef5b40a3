import { useState } from "react";
import { hasOembed, isPublic, siteRoot } from "../../panel/siteRoot.ts";
import {
  ANYWHERE,
  groupsFor,
  type HostId,
  hostNamed,
  offerFor,
  type Site,
} from "../snippets/hosts.ts";
import { plainLook } from "../snippets/look.ts";
import type { Offer } from "../snippets/offer.ts";
import type { Choice } from "./Choices.tsx";
import { rememberedPlace, rememberPlace } from "./rememberedPlace.ts";
import { type EmbedRequest, figureIn } from "./request.ts";
import { usePinnedScript } from "./usePinnedScript.ts";
import { noHashNote, pinnedNote } from "./words.ts";

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
  /** What the script of one version means, where it was chosen. */
  readonly scriptNote: string | undefined;
}

/** What to put into which page, for the figure of `request`. */
export function useOffer(request: EmbedRequest): Answers {
  const [site] = useState(siteOfPage);
  const [hostId, setHost] = useState<HostId>(() => firstPlace(site));
  const host = hostNamed(hostId);
  const [chosen, setChoice] = useState<Partial<Choice>>({});
  const choice: Choice = {
    ...plainLook,
    ...(host.view && { view: host.view }),
    current: true,
    script: false,
    ...chosen,
  };
  const figure = figureIn(request, choice.current);
  const script = usePinnedScript(site.base, choice.script);
  const offer = offerFor(host, site, figure, { ...choice, script: script ?? undefined });
  const { choices = [] } = offer;
  const pins = choice.script && choices.includes("script");
  return {
    site,
    hostId,
    pickHost: (id) => {
      setHost(id);
      rememberPlace(id);
    },
    choice,
    choose: (change) => setChoice({ ...chosen, ...change }),
    offered: request.query.length > 0 ? ["current", ...choices] : choices,
    offer,
    scriptNote: pins ? (script === null ? noHashNote : pinnedNote) : undefined,
  };
}

/** The place that was chosen last, where it still is one. */
function firstPlace(site: Site): HostId {
  const places = groupsFor(site).flatMap(({ hosts }) => hosts.map(({ id }) => id));
  const remembered = rememberedPlace();
  const named = (wanted: string | null): HostId | undefined => places.find((id) => id === wanted);
  return named(remembered) ?? named(ANYWHERE) ?? places[0] ?? ANYWHERE;
}

function siteOfPage(): Site {
  const base = siteRoot();
  return { base, reachable: isPublic(base), oembed: hasOembed() };
}
