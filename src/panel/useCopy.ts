import { type RefObject, useEffect, useRef, useState } from "react";

/** How long a button says that it has copied. */
const SHOWN_MS = 2500;

/**
 * Copies `text`. Where the Clipboard API refuses (frames, old browsers, no permission) what stands in `shown` is selected
 * and copied as by hand. Resolves to whether it was copied; if not, it is left selected.
 */
export async function copyText(text: string, shown?: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!shown) return false;
    if (shown instanceof HTMLTextAreaElement) {
      shown.focus();
      shown.select();
    } else getSelection()?.selectAllChildren(shown);
    return document.execCommand("copy");
  }
}

/** An element to copy from. */
interface Copying<Shown extends HTMLElement> {
  readonly shown: RefObject<Shown | null>;
  /** Whether what stands in it was copied a moment ago. */
  readonly isCopied: boolean;
  readonly copy: () => Promise<void>;
}

/** Copies `text`, called `label`, from the element that shows it; `say` is told how that went, and "" when it is past. */
export function useCopy<Shown extends HTMLElement>(
  label: string,
  text: string,
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
    const done = await copyText(text, shown.current);
    if (done) setCopied(text);
    say(done ? `${label} copied.` : `${label} is selected. Copy it with your keyboard or menu.`);
  };
  return { shown, isCopied: copied === text, copy };
}
