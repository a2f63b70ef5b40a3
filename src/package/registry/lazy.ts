import { type ComponentType, lazy } from "react";
import { fetchComponent } from "virtual:figures-later";
import type { FigureId } from "../../figures/ids.ts";
import type { FigureComponent } from "../figureComponent.tsx";

/* Browsers get the code of a figure when a page shows it. */
const components = new Map<FigureId, FigureComponent>();

/** The component of the figure called `id`, which suspends until its code has come. */
export function componentOf(id: FigureId): FigureComponent {
  const known = components.get(id);
  if (known) return known;
  const component = lazy(async () => ({
    default: (await fetchComponent(id)) as ComponentType,
  })) as unknown as FigureComponent;
  components.set(id, component);
  return component;
}
