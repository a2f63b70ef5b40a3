import { type RefObject, useEffect, useRef, useState } from "react";
import { copyFrom } from "./copyText.ts";

/** How long a button says that it has copied. */
const SHOWN_MS = 2500;

/** A field to copy from. */
interface Copying {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Whether what stands in the field was copied a moment ago. */
  readonly isCopied: boolean;
  readonly copy: () => Promise<void>;
}

/** Copies `text`, called `label`, from the field that shows it; `say` is told how that went, and "" when it is past. */
export function useCopy(label: string, text: string, say: (message: string) => void): Copying {
  const field = useRef<HTMLTextAreaElement>(null);
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
    if (!field.current) return;
    const done = await copyFrom(field.current);
    if (done) setCopied(text);
    say(done ? `${label} copied.` : `${label} is selected. Copy it with your keyboard or menu.`);
  };
  return { field, isCopied: copied === text, copy };
}
