import { VIEW } from "../panel/view.ts";
import { FIELDS, REPEATED } from "./host/address.ts";

/**
 * A widget that is a figure in a frame, for hosts of anywidget’s front-end modules: MyST’s directive of that name, Jupyter,
 * marimo. The model has `site`, the address of this site, and what the attributes of `<softmax-figure>` say.
 * https://anywidget.dev/en/afm/
 */

/** What this module asks of a model; `get` answers nothing for a name that the model has not. */
interface Model {
  readonly get: (name: string) => unknown;
  readonly on: (event: `change:${string}`, listener: () => void) => void;
  readonly off: (event: `change:${string}`, listener: () => void) => void;
}

const ATTRIBUTES = [
  "figure",
  ...Object.keys(FIELDS),
  "state",
  "theme",
  VIEW,
  "height",
  ...REPEATED,
];

/** Adds the loader of `site` to the page unless it has one. */
function addLoader(site: string): void {
  const { href } = new URL("v1/embed.js", site);
  if (customElements.get("softmax-figure") || document.querySelector(`script[src="${href}"]`))
    return;
  const script = document.createElement("script");
  Object.assign(script, { src: href, async: true, crossOrigin: "anonymous" });
  script.referrerPolicy = "no-referrer";
  document.head.append(script);
}

const textOf = (value: unknown): string => (value === Infinity ? "inf" : String(value));

/** Puts the figure that `model` describes into `el`, and follows the model; what it returns takes the figure away. */
function render({ model, el }: { readonly model: Model; readonly el: HTMLElement }): () => void {
  const figure = document.createElement("softmax-figure");
  const follow = ATTRIBUTES.map((name) => {
    const show = (): void => {
      const value = model.get(name) ?? undefined;
      if (value === undefined || value === "") figure.removeAttribute(name);
      else figure.setAttribute(name, textOf(value));
    };
    show();
    model.on(`change:${name}`, show);
    return () => model.off(`change:${name}`, show);
  });
  el.append(figure);
  addLoader(String(model.get("site")));
  return () => {
    for (const stop of follow) stop();
    figure.remove();
  };
}

export default { render };
