/**
 * What a host may set of how a figure looks. Each is a custom property `--softmax-…` of a component, of an element or of
 * what either stands in, and a parameter of a frame's address by its name.
 */
export const THEMING_NAMES = [
  "cold",
  "hot",
  "ink",
  "paper",
  "panel",
  "radius",
  "font",
  "density",
] as const;

/** The name of one of them. */
export type ThemingName = (typeof THEMING_NAMES)[number];

/** The custom property of `name`. */
export const themingProperty = (name: ThemingName): string => `--softmax-${name}`;

/** The look that the custom properties of a page ask for at `element`, as parameters of a frame's address. */
export function themingAt(element: Element): readonly (readonly [ThemingName, string])[] {
  const style = getComputedStyle(element);
  return THEMING_NAMES.map(
    (name) => [name, style.getPropertyValue(themingProperty(name)).trim()] as const,
  ).filter(([, text]) => text);
}
