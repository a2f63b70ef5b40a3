import { labels } from "./words.ts";

/** How long a button says that it has copied. */
export const SHOWN_MS = 2500;

/**
 * Writes `text`, called `label`, to the clipboard. Where the Clipboard API refuses (frames, old browsers, no permission)
 * what stands in `shown` is selected and copied as a reader would; what stands nowhere is shown by the browser. `say`
 * gets how that went.
 * @returns whether it was copied
 */
export async function copyText(
  label: string,
  text: string,
  say: (message: string) => void,
  shown: HTMLElement | null = null,
): Promise<boolean> {
  if ((await write(text)) || (shown && copySelected(shown))) {
    say(labels.copied(label));
    return true;
  }
  if (shown) say(labels.selected(label));
  else prompt(labels.copyByHand(label), text);
  return false;
}

/** Writes `text` to the clipboard; resolves to whether the browser let it. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects what stands in `shown` and copies it as a reader would; returns whether that worked. */
function copySelected(shown: HTMLElement): boolean {
  if (shown instanceof HTMLTextAreaElement) {
    shown.focus();
    shown.select();
  } else getSelection()?.selectAllChildren(shown);
  return document.execCommand("copy");
}
