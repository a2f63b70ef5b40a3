/** What hosts of widgets give to a module: Jupyter, marimo, MyST. https://anywidget.dev/en/afm/ */

/** The state of a widget, which a host shares with whoever made it. */
export interface Model {
  /** What the state says under `name`; nothing where it says nothing. */
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  /** Tells the other side what was set. */
  readonly save_changes: () => void;
  readonly on: (event: `change:${string}`, listener: () => void) => void;
  readonly off: (event: `change:${string}`, listener: () => void) => void;
}

/** A widget's state, and the place where it is drawn. */
export interface View {
  readonly model: Model;
  readonly el: HTMLElement;
}

/** Calls `listener` when what the state says under one of `names` changes; returns how to stop that. */
export function follow(model: Model, names: readonly string[], listener: () => void): () => void {
  for (const name of names) model.on(`change:${name}`, listener);
  return () => {
    for (const name of names) model.off(`change:${name}`, listener);
  };
}
