import { type RefObject, useEffect, useRef, useState } from "react";
import { copyText, SHOWN_MS } from "./copyText.ts";

/** Something to copy. */
interface Copying<Shown extends HTMLElement> {
  /** The element that shows it, if one does. */
  readonly shown: RefObject<Shown | null>;
  /** Whether it was copied a moment ago. */
  readonly isCopied: boolean;
  readonly copy: () => Promise<void>;
}

/** Copies `text`, called `label`, as `copyText` does. `say` gets how that went, and "" when it is past. */
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
    if (await copyText(label, text, say, shown.current)) setCopied(text);
  };
  return { shown, isCopied: copied === text, copy };
}
