/** A sentence beside a figure that is not running, with a button. */
export interface Notice {
  /** Shows `sentence`, and calls `act` when the button `label` is pressed. */
  readonly show: (sentence: string, label: string, act: () => void) => void;
  /** Shows that what the button asked for is being loaded. */
  readonly showLoading: () => void;
  /** Moves the focus to the button. */
  readonly focus: () => void;
  /** Removes it; a focus that was on the button goes to the figure. */
  readonly remove: () => void;
}

/** A notice after the figure in `island`, invisible until `show`. */
export function noticeOn(island: HTMLElement): Notice {
  const note = document.createElement("div");
  const text = document.createElement("span");
  const button = document.createElement("button");
  note.className = "sx-note sx-remark sx-actions sx-controls";
  let onPress: (() => void) | undefined;
  button.type = "button";
  button.addEventListener("click", () => onPress?.());
  note.append(text, button);
  return {
    show: (sentence, label, act) => {
      text.textContent = sentence;
      button.textContent = label;
      onPress = act;
      if (!note.isConnected) island.after(note);
    },
    showLoading: () => {
      button.textContent = "Loading…";
      onPress = undefined;
    },
    focus: () => button.focus(),
    remove: () => {
      if (document.activeElement === button)
        island.querySelector<HTMLElement>("input, select, button")?.focus({ preventScroll: true });
      note.remove();
    },
  };
}
