/** What a reader types into, drags, ticks or picks from. */
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CONTROLS = "input:not([type=file]), select, textarea";

/** The native controls of a printed figure, in order. */
export const controlsOf = (island: Element): readonly Control[] => [
  ...island.querySelectorAll<Control>(CONTROLS),
];

const isCheckbox = (control: Control): control is HTMLInputElement => control.type === "checkbox";

const isSelect = (control: Control): boolean => control instanceof HTMLSelectElement;

const valueOf = (control: Control): string =>
  isCheckbox(control) ? String(control.checked) : control.value;

/** Gives `control` the value `value` as typing would: React is not told and sees it with the next event. */
export function setValue(control: Control, value: string): void {
  if (isCheckbox(control)) control.checked = value === "true";
  // React puts a property of its own over the element's, and would take the value for one that it has seen.
  else Reflect.set(Object.getPrototypeOf(control), "value", value, control);
}

/** The value that `control` was printed with. */
function printedValue(control: Control): string {
  const form = document.createElement("form");
  const copy = control.cloneNode(true) as Control;
  form.append(copy);
  form.reset();
  return valueOf(copy);
}

/** The value that a reader has given to `control`; nothing if it is as it was printed. */
export function changedValue(control: Control): string | undefined {
  const value = valueOf(control);
  return value === printedValue(control) ? undefined : value;
}

/**
 * Notes what a reader has done to the native controls of the printed figure in `island`, and goes on noting, because
 * code that brings the figure to life may put them back. Returns how to replay it all to the figure, as if it were done
 * then.
 */
export function recordInput(island: Element): () => void {
  const changes = new Map<Control, string>();
  for (const control of controlsOf(island)) {
    const value = changedValue(control);
    if (value !== undefined) changes.set(control, value);
  }
  const record = ({ target }: Event): void => {
    if (target instanceof Element && target.matches(CONTROLS))
      changes.set(target as Control, valueOf(target as Control));
  };
  island.addEventListener("input", record, true);
  return () => {
    island.removeEventListener("input", record, true);
    if (changes.size > 0) setTimeout(replay, 0, changes);
  };
}

function replay(changes: ReadonlyMap<Control, string>): void {
  for (const [control, value] of changes) {
    if (isCheckbox(control)) {
      control.checked = value !== "true";
      control.click();
      continue;
    }
    // React reports only a value other than the last that it has seen.
    control.value = printedValue(control);
    setValue(control, value);
    dispatch(control, "input");
    if (isSelect(control)) dispatch(control, "change");
  }
  // What was typed has to be drawn before it can be settled.
  setTimeout(() => [...changes.keys()].forEach(settle));
}

/** Ends the change of `control`, unless the pointer is still down on it. */
function settle(control: Control): void {
  if (isCheckbox(control) || isSelect(control) || control.matches(":active")) return;
  dispatch(control, "change");
  if (control !== document.activeElement) dispatch(control, "focusout");
}

const dispatch = (control: Control, type: string): boolean =>
  control.dispatchEvent(new Event(type, { bubbles: true }));
