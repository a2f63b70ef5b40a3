import { Fragment, type ReactNode, useContext, useId } from "react";
import { Select } from "../../controls/Select.tsx";
import { links } from "../../words/sources.ts";
import { requestTo } from "./requests.ts";
import { type KnownDial, type VendorId, vendorDial, vendorDials } from "./model/vendors.ts";
import { defaultText, dialTexts, labels, rangeText } from "./words.ts";
import { SurroundingsContext } from "../../panel/surroundings.ts";
import { useCopy } from "../../panel/useCopy.ts";
import { labels as copyLabels } from "../../panel/words.ts";

const options = vendorDials.map(({ id }) => [id, dialTexts[id].vendor] as const);

/** What the sources of `dial` say besides what its row shows, and where they are. */
export function VendorNotes({ dial }: { readonly dial: KnownDial }): ReactNode {
  const { note, sources } = dialTexts[dial.id];
  return (
    <>
      <span className="sx-besides">
        {rangeText(dial)}, {defaultText(dial)}.{" "}
      </span>
      {note}{" "}
      {sources.map((source) => (
        <Fragment key={source}>
          <a href={links[source].url} rel="noopener">
            {links[source].title}
          </a>
          {"; "}
        </Fragment>
      ))}
      {labels.asOf(dial.asOf)}
    </>
  );
}

/** A request to one vendor with the temperature in it, where that is accepted, a button to copy it, and what it says besides. */
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
  const { shown, isCopied, copy } = useCopy(labels.request, text, announce);
  return (
    <section className="sx-request" aria-labelledby={id}>
      <div className="sx-prompt">
        <p id={id}>{labels.requestTo(dialTexts[vendor].vendor)}</p>
        <Select label={labels.others} options={options} picked={vendor} onPick={onPick} />
      </div>
      <p className="sx-fate">
        <VendorNotes dial={vendorDial(vendor)} />
      </p>
      <pre>
        <code ref={shown}>{text}</code>
      </pre>
      <div className="sx-actions sx-controls">
        <button type="button" onClick={() => void copy()}>
          {isCopied ? copyLabels.done : labels.copy}
        </button>
      </div>
    </section>
  );
}
