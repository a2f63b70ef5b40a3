import { figureIds, type FigureId } from "../../figures/ids.ts";
import { figures } from "../../figures/registry.ts";
import { texts } from "../../figures/texts.ts";
import { type FigureComponent, figureComponent } from "../figureComponent.tsx";

/*
 * Servers have all figures at once: `renderToString` waits for nothing. The package's manifest says which of the two
 * registries stands for `#registry` where.
 */
const components = new Map(
  figures.map((figure) => [figure.id, figureComponent(figure, texts[figure.id])]),
);

/** The component of the figure called `id`. @throws RangeError if there is none, which `figureIds` says */
export function componentOf(id: FigureId): FigureComponent {
  const component = components.get(id);
  if (!component) throw new RangeError(`no figure is called “${id}”, only ${figureIds.join(", ")}`);
  return component;
}
