import { VIEW, type View } from "../../panel/view.ts";
import type { Theme } from "../messages.ts";
import { THEMING_NAMES, type ThemingName, themingProperty } from "../theming.ts";
import type { Pairs } from "./figure.ts";

/** A script whose text never changes, and how browsers know that it is that text (subresource integrity). */
export interface PinnedScript {
  /** Its path under the site's root. */
  readonly src: string;
  /** Its hash, as the attribute of that name has it. */
  readonly integrity: string;
}

/** How an embedded figure fits itself into the page around it. */
export interface Look {
  readonly theme: Theme;
  /** `auto` asks the page to follow the figure's height, `fixed` leaves the frame as tall as it was made. */
  readonly height: "auto" | "fixed";
  /** How wide the column is that a frame of a fixed height stands in, in CSS pixels; absent for any, down to a phone. */
  readonly width?: number | undefined;
  /** Whether the caption stands under the figure. */
  readonly caption: boolean;
  /** Whether Reset and its neighbours, and how to use the figure, are shown. */
  readonly controls: boolean;
  /** How much of the figure is shown. */
  readonly view: View;
  /** What of its colours, type and room is the page's own, as values of CSS. */
  readonly theming: Readonly<Partial<Record<ThemingName, string>>>;
  /** The script of one version; absent for that which is the newest. */
  readonly script?: PinnedScript | undefined;
}

/** The look of an address that says nothing of it. */
export const plainLook: Look = {
  theme: "auto",
  height: "auto",
  caption: true,
  controls: true,
  view: "full",
  theming: {},
};

/** What of `look` an element, a component or a shortcode is told by attributes: texts, where it is not plain. */
export const lookAttributes = ({
  theme,
  caption,
  controls,
  view,
}: Look): Readonly<Record<string, string | undefined>> => ({
  theme: theme === "auto" ? undefined : theme,
  caption: caption ? undefined : "0",
  controls: controls ? undefined : "0",
  [VIEW]: view === "full" ? undefined : view,
});

/** What of `look` the address of a frame says. */
export function lookFields(look: Look): Pairs {
  // Some figures have a field of the name `view`, before which none of these may stand.
  const { [VIEW]: view, ...others } = lookAttributes(look);
  const fields = { ...others, height: look.height === "auto" ? undefined : look.height };
  return [
    ...Object.entries(fields),
    ...themed(look).map(([name, value]) => [name, value.replace(/^#/, "")] as const),
    [VIEW, view] as const,
  ].flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

/** The rule of CSS that gives every figure of a page the colours, type and room of `look`; none if it has none. */
export function lookCss(look: Look): string | undefined {
  const declarations = themed(look).map(([name, value]) => `${themingProperty(name)}: ${value};`);
  return declarations.length > 0 ? [":root {", ...declarations, "}"].join("\n") : undefined;
}

const themed = ({ theming }: Look): readonly (readonly [ThemingName, string])[] =>
  THEMING_NAMES.flatMap((name) => {
    const value = theming[name];
    return value === undefined ? [] : [[name, value] as const];
  });
