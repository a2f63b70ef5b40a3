import type { View } from "../../panel/view.ts";
import { type FigureInState, hasStill, type Look } from "./figure.ts";
import type { Offer } from "./offer.ts";
import { type Way, ways } from "./ways.ts";

/** One way to get a figure into a host's pages, and what to do. */
interface Route {
  readonly way: Way;
  /** One or two sentences to the author. */
  readonly steps: string;
}

/** A place where people publish. */
export interface Host {
  /** Kebab case. */
  readonly id: string;
  readonly name: string;
  readonly route: Route;
  /** The route where the first one would fail: of a state without a page of its own, and of a site without oEmbed. */
  readonly elsewhere?: Route;
  /** The view that suits it, where that is not all of the figure: on a slide, and in a column that cuts tall frames. */
  readonly view?: View;
}

const BLANK_LINES = "with a blank line above and below it.";

/** Every host and all that is said of it, in the order of the list. */
export const hosts = [
  {
    id: "substack",
    name: "Substack / email",
    route: {
      way: "picture",
      steps:
        "Emails cannot hold a live figure. Upload the picture, give it the alt text, and link it to the live figure.",
    },
  },
  {
    id: "medium",
    name: "Medium",
    route: {
      way: "picture",
      steps:
        "Upload the picture and give it the alt text and the caption. Then link it to the live figure.",
    },
  },
  {
    id: "wordpress",
    view: "compact",
    name: "WordPress",
    route: {
      way: "page",
      steps: "Paste this address on a line of its own. WordPress puts the live figure there.",
    },
    elsewhere: {
      way: "element",
      steps:
        "Paste this into a Custom HTML block. Accounts that may not add scripts keep the picture and the link.",
    },
  },
  {
    id: "ghost",
    view: "compact",
    name: "Ghost",
    route: {
      way: "page",
      steps: "Paste this address on a line of its own. Ghost puts the live figure there.",
    },
    elsewhere: {
      way: "element",
      steps: "Type /html and paste this into the card. Emails show the picture and the link.",
    },
  },
  {
    id: "notion",
    name: "Notion",
    route: {
      way: "frame",
      steps: "Type /embed and paste this address. Then drag the lower edge until the figure fits.",
    },
  },
  {
    id: "hugo",
    name: "Hugo",
    route: {
      way: "element",
      steps:
        "Save this as layouts/shortcodes/softmax.html and write {{< softmax >}} where the figure goes. A second figure needs a second name.",
    },
  },
  {
    id: "jekyll",
    name: "Jekyll",
    route: { way: "element", steps: `Paste this into the post, ${BLANK_LINES}` },
  },
  {
    id: "docusaurus",
    name: "Docusaurus / MDX",
    route: { way: "element", steps: `Paste this into the page as it is, ${BLANK_LINES}` },
  },
  {
    id: "vitepress",
    name: "VitePress",
    route: {
      way: "vue",
      steps:
        "Paste the first piece into the page, and the lines of the second, once for all pages, into .vitepress/config.js.",
    },
  },
  {
    id: "react",
    name: "React",
    route: {
      way: "component",
      steps:
        "Install the package, import the component and its styles, and put it where the figure goes.",
    },
  },
  {
    id: "reveal",
    view: "compact",
    name: "reveal.js",
    route: {
      way: "element",
      steps:
        "Paste this into a slide. While the dial has the focus the arrow keys turn it, otherwise the slides.",
    },
  },
  {
    id: "course",
    name: "Moodle / Canvas",
    route: {
      way: "course",
      steps:
        "Save the package and add it as a SCORM activity: its tasks are reported as completion, and it runs without this site. Or paste the HTML into a page.",
    },
  },
  {
    id: "readme",
    name: "GitHub README",
    route: {
      way: "markdown",
      steps: "A README shows pictures only. This one leads to the live figure.",
    },
  },
  {
    id: "html",
    name: "Other HTML",
    route: {
      way: "iframe",
      steps: "Paste this where the figure goes. It works wherever HTML is taken as it is.",
    },
  },
] as const satisfies readonly Host[];

/** The name of a host. */
export type HostId = (typeof hosts)[number]["id"];

/** The host called `id`. */
export const hostNamed = (id: HostId): Host => hosts.find((host) => host.id === id) ?? hosts[0];

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

/** The hosts that can show figures of `site`. */
export const hostsFor = (site: Site): readonly (typeof hosts)[number][] =>
  hosts.filter(({ route }) => leadsTo(route.way, site));

/** What `host` needs to show `figure` of `site` with `look`. */
export function offerFor(host: Host, site: Site, figure: FigureInState, look: Look): Offer {
  const unfolds = site.oembed && hasStill(figure);
  const { way, steps } = host.elsewhere && !unfolds ? host.elsewhere : host.route;
  const offer = { ...ways[way](site.base, figure, look), steps };
  return way === "course" && !site.reachable ? { ...offer, pieces: [] } : offer;
}

/** What an author is told whose copy of the site nobody else reaches. */
export const UNREACHABLE = `Pages elsewhere cannot reach this copy of the site, which is on your own computer. At a public address the list below is longer.`;
