/** What a reader types into, drags, ticks or picks from. */
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CONTROLS = "input:not([type=file]), select, textarea";

/** The native controls of a printed figure, in order. */
export const controlsOf = (island: Element): readonly Control[] => [
  ...island.querySelectorAll<Control>(CONTROLS),
];

const isTick = (control: Control): control is HTMLInputElement => control.type === "checkbox";

const isPick = (control: Control): boolean => control instanceof HTMLSelectElement;

const valueOf = (control: Control): string =>
  isTick(control) ? String(control.checked) : control.value;

/** Gives `control` the value `value`, as a hand would: without a word to whoever draws it. */
export function putValue(control: Control, value: string): void {
  if (isTick(control)) control.checked = value === "true";
  // React puts a property of its own over the element's, and would take the value for one that it has seen.
  else Reflect.set(Object.getPrototypeOf(control), "value", value, control);
}

/** The value that `control` was printed with. */
function printedValue(control: Control): string {
  const form = document.createElement("form");
  const twin = control.cloneNode(true) as Control;
  form.append(twin);
  form.reset();
  return valueOf(twin);
}

/** The value that a reader has given to `control`; nothing if it is as it was printed. */
export function changedValue(control: Control): string | undefined {
  const value = valueOf(control);
  return value === printedValue(control) ? undefined : value;
}

/**
 * Notes what a reader has done to the native controls of the printed figure in `island`, and goes on noting, because
 * code that brings the figure to life may put them back. Returns how to hand it all to the figure, as if it were done
 * then.
 */
export function noteInput(island: Element): () => void {
  const noted = new Map<Control, string>();
  for (const control of controlsOf(island)) {
    const value = changedValue(control);
    if (value !== undefined) noted.set(control, value);
  }
  const note = ({ target }: Event): void => {
    if (target instanceof Element && target.matches(CONTROLS))
      noted.set(target as Control, valueOf(target as Control));
  };
  island.addEventListener("input", note, true);
  return () => {
    island.removeEventListener("input", note, true);
    if (noted.size > 0) setTimeout(handOver, 0, noted);
  };
}

function handOver(noted: ReadonlyMap<Control, string>): void {
  for (const [control, value] of noted) {
    if (isTick(control)) {
      control.checked = value !== "true";
      control.click();
      continue;
    }
    // Whoever draws the control hears only of a value other than the last that it has seen.
    control.value = printedValue(control);
    putValue(control, value);
    tell(control, "input");
    if (isPick(control)) tell(control, "change");
  }
  // What was typed has to be drawn before it can be settled.
  setTimeout(() => [...noted.keys()].forEach(settle));
}

/** Settles what was done to `control`, unless the hand is still on it. */
function settle(control: Control): void {
  if (isTick(control) || isPick(control) || control.matches(":active")) return;
  tell(control, "change");
  if (control !== document.activeElement) tell(control, "focusout");
}

const tell = (control: Control, type: string): boolean =>
  control.dispatchEvent(new Event(type, { bubbles: true }));
