import { type ReactNode, useContext, useId } from "react";
import { Select } from "../controls/Select.tsx";
import { requestTo } from "../model/requests.ts";
import { type VendorId, vendorDial, vendorDials } from "../model/vendors.ts";
import { SurroundingsContext } from "./surroundings.ts";
import { useCopy } from "./useCopy.ts";

const options = vendorDials.map(({ id, vendor }) => [id, vendor] as const);

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
  const { announce } = useContext(SurroundingsContext);
  const text = requestTo(vendorDial(vendor), temperature);
  const { shown, isCopied, copy } = useCopy("Request", text, announce);
  return (
    <section className="sx-request" aria-labelledby={id}>
      <div className="sx-prompt">
        <p id={id}>A request to {vendorDial(vendor).vendor}</p>
        <Select label="Other vendors" options={options} picked={vendor} onPick={onPick} />
      </div>
      <pre>
        <code ref={shown}>{text}</code>
      </pre>
      <div className="sx-actions sx-controls">
        <button type="button" onClick={() => void copy()}>
          {isCopied ? "Copied" : "Copy request"}
        </button>
      </div>
    </section>
  );
}
