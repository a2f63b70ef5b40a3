import { VIEW } from "../../panel/view.ts";
import { heightAt } from "../sizes.ts";
import type { StateFields } from "../messages.ts";
import { authoredState, FIELDS, fieldsOf, REPEATED } from "./address.ts";
import { mount, unmount, type FramedFigure, showState, stateOf, viewOf } from "./framedFigure.ts";
import { reapplyProperties } from "./reflect.ts";
import { createFrameSlot } from "./frameSlot.ts";

/** The attributes that say what is shown, and how. */
export const PLAIN = ["figure", "theme", "height", VIEW, ...REPEATED] as const;

/** The properties that every element has. */
const INHERITED: ReadonlySet<string> = new Set(["lang", "title"]);

/** The attributes that are properties of the same name. */
export const REFLECTED = [...Object.keys(FIELDS), ...PLAIN, "loading"].filter(
  (name) => !INHERITED.has(name),
);

/**
 * `<softmax-figure>`: a figure in a frame, fetched when it is near to the view. Until it is ready, or if it never is,
 * the element's children show. Attributes say how it begins; `state` is how it is.
 */
export class SoftmaxFigure extends HTMLElement {
  static readonly observedAttributes = [...Object.keys(FIELDS), ...PLAIN, "state"];

  #connected = false;
  readonly #figure: FramedFigure = {
    element: this,
    slot: createFrameSlot(this),
    read: (attribute) => this.getAttribute(attribute),
  };

  /** The state as the fields of a link's query; of a figure that is ready, only what differs from its beginning. */
  get state(): StateFields {
    return stateOf(this.#figure);
  }

  /** Shows what a query or an object of fields describes, and the rest as the figure begins; `null` is `reset()`. */
  set state(state: string | Readonly<Record<string, unknown>> | null | undefined) {
    const absent = state === null || state === undefined;
    const fields = absent ? authoredState(this.#figure.read) : fieldsOf(state);
    showState(this.#figure, fields);
  }

  /** Shows what the attributes say. */
  reset(): void {
    this.state = null;
  }

  connectedCallback(): void {
    reapplyProperties(this, [...REFLECTED, "state"]);
    this.#connected = true;
    const id = this.getAttribute("figure") ?? "dial";
    const height = heightAt(id, this.clientWidth, viewOf(this.#figure));
    if (height !== undefined) this.#figure.slot.guess(height);
    mount(this.#figure);
  }

  disconnectedCallback(): void {
    this.#connected = false;
    unmount(this.#figure);
  }

  /** With this, a page that moves the element by `moveBefore` keeps its frame as it is. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    const { slot, listener } = this.#figure;
    const field = (FIELDS as Readonly<Record<string, string>>)[name];
    if (field !== undefined) this.state = withField(this.state, field, after);
    else if (name === "state") this.reset();
    else if (name === "height") slot.reserve(after ? `${parseFloat(after)}px` : "");
    else if (name === "theme") listener?.refreshTheme();
    else {
      // A caption of one's own came with the frame's state, and goes with its attribute.
      if (name === "caption" && this.#figure.state)
        this.#figure.state = withField(this.#figure.state, name, null);
      this.#renew(name === "figure");
    }
  }

  /** Loads another frame in the same state, or as the attributes say if it is `another` figure. */
  #renew(another: boolean): void {
    if (another) this.#figure.state = undefined;
    if (!this.#connected) return;
    unmount(this.#figure);
    mount(this.#figure);
  }
}

/** `state` with `text` as its field `name`, or without that field. */
function withField(state: StateFields, name: string, text: string | null): StateFields {
  const { [name]: _, ...others } = state;
  return text === null ? others : { ...others, [name]: text };
}
