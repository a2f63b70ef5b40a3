import { type RefObject, useEffect, useRef, useState } from "react";
import { labels } from "./words.ts";

/** How long a button says that it has copied. */
const SHOWN_MS = 2500;

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

/** Something to copy. */
interface Copying<Shown extends HTMLElement> {
  /** The element that shows it, if one does. */
  readonly shown: RefObject<Shown | null>;
  /** Whether it was copied a moment ago. */
  readonly isCopied: boolean;
  readonly copy: () => Promise<void>;
}

/**
 * Copies `text`, called `label`. Where the Clipboard API refuses (frames, old browsers, no permission) what stands in
 * `shown` is selected and copied as a reader would; what stands nowhere is shown by the browser. `say` gets how that went,
 * and "" when it is past.
 */
export function useCopy<Shown extends HTMLElement>(
  label: string,
  text: string | (() => string),
  say: (message: string) => void,
): Copying<Shown> {
  const shown = useRef<Shown>(null);
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => {
      setCopied(undefined);
      say("");
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied, say]);
  const copy = async (): Promise<void> => {
    const now = typeof text === "string" ? text : text();
    const done = (await write(now)) || (shown.current !== null && copySelected(shown.current));
    if (done) {
      setCopied(now);
      say(labels.copied(label));
    } else if (shown.current) say(labels.selected(label));
    else prompt(labels.copyByHand(label), now);
  };
  return {
    shown,
    isCopied: copied !== undefined && (typeof text !== "string" || copied === text),
    copy,
  };
}
