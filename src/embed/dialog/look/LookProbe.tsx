import { type CSSProperties, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useStableHandler } from "../../../controls/useStableHandler.ts";
import { channelsOf } from "../../channels.ts";
import { themingProperty, THEMING_NAMES, type ThemingName } from "../../theming.ts";
import type { Theme } from "../../messages.ts";
import type { Look } from "../../snippets/look.ts";
import { type Channels, contrastOf, PAIRS, type Seen } from "./contrast.ts";

const SCHEMES = ["light", "dark"] as const;
type Scheme = (typeof SCHEMES)[number];

const COLOURS = ["cold", "hot", "ink", "paper", "panel"] as const;

/** The name of a colour that a page may choose. */
export type ColourName = (typeof COLOURS)[number];

/** Where figures have it. */
const SHOWN: Readonly<Record<ColourName, string>> = {
  cold: "--fill-cold",
  hot: "--fill-hot",
  ink: "--ink",
  paper: "--paper",
  panel: "--panel",
};

/** What the colours of figures come to in a look. */
export interface Measured {
  /** Every pair that the look decides, on every kind of page that it may come to stand on. */
  readonly seen: readonly Seen[];
  /** What each colour is, as `#rrggbb`. */
  readonly hexes: Readonly<Record<ColourName, string>>;
}

const styleIn = (theming: Look["theming"], scheme: Scheme): CSSProperties => ({
  colorScheme: scheme,
  ...Object.fromEntries(THEMING_NAMES.map((name) => [themingProperty(name), theming[name]])),
});

/** Wears `theming` where nobody sees it, and tells what comes of it in a figure of `theme`. */
export function LookProbe({
  theming,
  theme,
  onMeasured,
}: {
  readonly theming: Look["theming"];
  readonly theme: Theme;
  readonly onMeasured: (measured: Measured) => void;
}): ReactNode {
  const probe = useRef<HTMLDivElement>(null);
  useMeasured(probe, theming, theme, onMeasured);
  return (
    <div ref={probe} hidden>
      {SCHEMES.map((scheme) => (
        <i key={scheme} className="sx-own-look" style={styleIn(theming, scheme)}>
          <i />
        </i>
      ))}
    </div>
  );
}

function useMeasured(
  probe: RefObject<HTMLElement | null>,
  theming: Look["theming"],
  theme: Theme,
  onMeasured: (measured: Measured) => void,
): void {
  const tell = useStableHandler(onMeasured);
  useEffect(() => {
    const channels = (scheme: Scheme, property: string): Channels => {
      const place = probe.current?.children[SCHEMES.indexOf(scheme)]?.firstElementChild;
      if (!(place instanceof HTMLElement)) return [0, 0, 0];
      place.style.color = `var(${property})`;
      const [red = 0, green = 0, blue = 0] = channelsOf(getComputedStyle(place).color);
      return [red, green, blue];
    };
    const worn = SCHEMES.filter((scheme) => theme === "auto" || scheme === theme);
    const isChosen = (name: ThemingName): boolean => theming[name] !== undefined;
    const seen = worn.flatMap((scheme) =>
      PAIRS.filter(({ of, on }) => isChosen(of) || isChosen(on)).map((pair) => ({
        ...pair,
        scheme,
        ratio: contrastOf(channels(scheme, pair.colour), channels(scheme, pair.ground)),
      })),
    );
    const hexes = Object.fromEntries(
      COLOURS.map((name) => [name, hexOf(channels(worn[0] ?? "light", SHOWN[name]))]),
    ) as Measured["hexes"];
    tell({ seen, hexes });
  }, [probe, theming, theme, tell]);
}

const hexOf = (channels: Channels): string =>
  `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
