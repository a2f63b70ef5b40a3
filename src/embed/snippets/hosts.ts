import { type FigureInState, hasStill } from "./figure.ts";
import { type Look, plainLook } from "./look.ts";
import { anywhere } from "./hosts/anywhere.ts";
import { blogs } from "./hosts/blogs.ts";
import { courses } from "./hosts/courses.ts";
import type { Host } from "./hosts/host.ts";
import { notes } from "./hosts/notes.ts";
import { sites } from "./hosts/sites.ts";
import { slides } from "./hosts/slides.ts";
import { frameHeight } from "./iframe.ts";
import type { Offer } from "./offer.ts";
import { type Way, ways } from "./ways.ts";
import { UNFOLDED } from "./ways/frames.ts";

/** The groups in the order of the list. */
const groups = [blogs, notes, sites, slides, courses, anywhere] as const;

type KnownHost = (typeof groups)[number]["hosts"][number];

/** Every host and all that is said of it, in the order of the list. */
export const hosts: readonly KnownHost[] = groups.flatMap<KnownHost>((group) => group.hosts);

/** The name of a host. */
export type HostId = KnownHost["id"];

/** The place that is shown to an author who has named none: whatever takes HTML. */
export const ANYWHERE = "html" satisfies HostId;

/** The host called `id`. */
export const hostNamed = (id: HostId): Host =>
  hosts.find((host) => host.id === id) ?? anywhere.hosts[0];

/** What a page knows of the site that it belongs to. */
export interface Site {
  /** The site's root, absolute, with a slash at the end. */
  readonly base: string;
  /** Whether pages elsewhere can reach it. */
  readonly reachable: boolean;
  /** Whether its figures have oEmbed descriptions, by which hosts unfold a pasted address. */
  readonly oembed: boolean;
}

/** Whether a `way` can show figures of `site`: where nobody reaches it, one that takes the figure along. */
const leadsTo = (way: Way, { reachable, base }: Site): boolean =>
  reachable || way === "component" || (way === "course" && base.startsWith("http"));

/** The hosts that can show figures of `site`, in their groups; no group is empty. */
export const groupsFor = (
  site: Site,
): readonly { readonly name: string; readonly hosts: readonly KnownHost[] }[] =>
  groups
    .map(({ name, hosts: all }) => ({
      name,
      hosts: (all as readonly KnownHost[]).filter(({ route }) => leadsTo(route.way, site)),
    }))
    .filter((group) => group.hosts.length > 0);

/** What `host` needs to show `figure` of `site` with `look`. */
export function offerFor(host: Host, site: Site, figure: FigureInState, look: Look): Offer {
  const tall = frameHeight(figure, { ...plainLook, view: UNFOLDED }) > (host.tallest ?? Infinity);
  const unfolds = site.oembed && hasStill(figure) && !tall;
  const { way, steps } = host.elsewhere && !unfolds ? host.elsewhere : host.route;
  const offer = { ...ways[way](site.base, figure, look), steps };
  return way === "course" && !site.reachable ? { ...offer, pieces: [] } : offer;
}

/** What an author is told whose copy of the site nobody else reaches. */
export const UNREACHABLE = `Pages elsewhere cannot reach this copy of the site, which is on your own computer. Put it on the web first (README.md, “Host it yourself”): then the list below is longer.`;
