import { type ReactNode, useContext, useEffect, useId, useRef, useState } from "react";
import { requestTo } from "../model/requests.ts";
import { type VendorId, vendorDial, vendorDials } from "../model/vendors.ts";
import { SurroundingsContext } from "./surroundings.ts";

/** How long the button says that it has copied. */
const SHOWN_MS = 2000;

/** Copies the text of `element`; where the Clipboard API is refused, as by hand, leaving it selected. */
async function copyFrom(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    return document.execCommand("copy");
  }
}

/** A request to one vendor with the temperature in it, where that is accepted, and a button to copy it. */
export function VendorsRequest({
  vendor,
  temperature,
  onPick,
}: {
  readonly vendor: VendorId;
  readonly temperature: number;
  readonly onPick: (vendor: VendorId) => void;
}): ReactNode {
  const id = useId();
  const code = useRef<HTMLElement>(null);
  const { announce } = useContext(SurroundingsContext);
  const text = requestTo(vendorDial(vendor), temperature);
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    if (!code.current) return;
    const done = await copyFrom(code.current);
    if (done) setCopied(text);
    announce(done ? "Request copied." : "The request is selected. Copy it by keyboard or menu.");
  };
  return (
    <section className="sx-request" aria-labelledby={id}>
      <div className="sx-prompt">
        <p id={id}>A request to {vendorDial(vendor).vendor}</p>
        <label className="sx-controls">
          Other vendors{" "}
          <select
            value={vendor}
            onChange={({ currentTarget: { value } }) => {
              const picked = vendorDials.find((dial) => dial.id === value);
              if (picked) onPick(picked.id);
            }}
          >
            {vendorDials.map((dial) => (
              <option key={dial.id} value={dial.id}>
                {dial.vendor}
              </option>
            ))}
          </select>
        </label>
      </div>
      <pre>
        <code ref={code}>{text}</code>
      </pre>
      <div className="sx-actions sx-controls">
        <button type="button" onClick={() => void copy()}>
          {copied === text ? "Copied" : "Copy request"}
        </button>
      </div>
    </section>
  );
}
