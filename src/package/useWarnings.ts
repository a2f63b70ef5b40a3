import { useEffect } from "react";
import { FIELDS } from "../embed/host/address.ts";
import type { Figure } from "../panel/defineFigure.tsx";
import type { FigureProps } from "./props.ts";
import { warnings } from "./words.ts";

/** What bundlers replace, as they know it. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** The field that each prop is about. */
const ABOUT: Readonly<Partial<Record<keyof FigureProps, string>>> = {
  ...FIELDS,
  defaultTemperature: FIELDS.temperature,
  onTemperatureChange: FIELDS.temperature,
};

/** What of `props` can have no effect on `figure`, a plain sentence each. */
export function warningsOf(
  { id, parameters }: Pick<Figure, "id" | "parameters">,
  props: FigureProps,
): readonly string[] {
  const fields = new Set(parameters.map(({ name }) => name));
  const idle = Object.entries(ABOUT).flatMap(([prop, field]) =>
    props[prop as keyof FigureProps] === undefined || fields.has(field)
      ? []
      : warnings.noField(prop, id),
  );
  const isTwice = props.temperature !== undefined && props.defaultTemperature !== undefined;
  const captioned = typeof props.caption === "string" && !fields.has("caption");
  return [
    ...idle,
    ...(captioned ? [warnings.noField("caption", id)] : []),
    ...(isTwice ? [warnings.twice] : []),
  ];
}

/** Says in the console, once for each figure, what of `props` can have no effect; in production nothing. */
export function useWarnings(figure: Figure, props: FigureProps): void {
  useEffect(() => {
    if (!isDeveloped()) return;
    // oxlint-disable-next-line no-console -- where who writes the page looks
    for (const sentence of warningsOf(figure, props)) console.warn(sentence);
    // oxlint-disable-next-line react/exhaustive-deps -- once
  }, [figure]);
}

/** Bundlers write in place of the variable what they build for; without one there is no `process`, and no development. */
function isDeveloped(): boolean {
  try {
    return process.env.NODE_ENV !== "production";
  } catch {
    return false;
  }
}
