import { VIEW } from "../panel/view.ts";
import { FIELDS, REPEATED } from "../embed/host/address.ts";
import { follow, type View } from "./model.ts";

/** A widget that is a figure in a frame. Its model has `site`, where its pages are, and what attributes of `<softmax-figure>` say. */

const ATTRIBUTES = [
  "figure",
  ...Object.keys(FIELDS),
  "state",
  "theme",
  VIEW,
  "height",
  ...REPEATED,
  "data-theme-from",
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
function render({ model, el }: View): () => void {
  const figure = document.createElement("softmax-figure");
  const show = (name: string): void => {
    const value = model.get(name) ?? "";
    if (value === "") figure.removeAttribute(name);
    else figure.setAttribute(name, textOf(value));
  };
  ATTRIBUTES.forEach(show);
  const stops = ATTRIBUTES.map((name) => follow(model, [name], () => show(name)));
  el.append(figure);
  addLoader(String(model.get("site")));
  return () => {
    for (const stop of stops) stop();
    figure.remove();
  };
}

export default { render };
