import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useStableHandler } from "../../../controls/useStableHandler.ts";

/** A colour, picked in the browser's own way. It is told when it is settled, and not while a hand seeks it. */
export function ColourField({
  label,
  hex,
  onPick,
}: {
  readonly label: string;
  readonly hex: string;
  readonly onPick: (hex: string) => void;
}): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const pick = useStableHandler(onPick);
  // Before it is seen: what was picked until then would be unheard, and written over.
  useLayoutEffect(() => {
    const input = field.current;
    // React calls `input` a change, too.
    const settle = (): void => pick(input?.value ?? "");
    input?.addEventListener("change", settle);
    return () => input?.removeEventListener("change", settle);
  }, [pick]);
  useLayoutEffect(() => {
    if (field.current) field.current.value = hex;
  }, [hex]);
  return (
    <label>
      {label}
      <input ref={field} type="color" defaultValue={hex} />
    </label>
  );
}
