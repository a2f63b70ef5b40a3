import type { ReactNode } from "react";
import { choiceField, temperatureField } from "../model/fields.ts";
import { links, SOURCES_READ } from "../model/links.ts";
import { type VendorId, vendorDials, verdictOn } from "../model/vendors.ts";
import { countOf, VENDORS_CAVEAT, vendorsSentence, vendorsSpoken } from "../model/vendorWords.ts";
import { type BodyProps, defineFigure } from "./defineFigure.tsx";
import { SpokenDial } from "./SpokenDial.tsx";
import { VendorsRequest } from "./vendorsRequest.tsx";
import { VendorsTable } from "./vendorsTable.tsx";
import "./vendors.css";

/** The causes: the dial, and the vendor whose request is shown. */
interface VendorsState {
  readonly temperature: number;
  readonly vendor: VendorId;
}

function VendorsBody(props: BodyProps<VendorsState>): ReactNode {
  const { temperature, vendor } = props.state;
  return (
    <>
      <SpokenDial {...props} spoken={vendorsSpoken} />
      <VendorsTable temperature={temperature} chosen={vendor} />
      <p className="sx-fate">{VENDORS_CAVEAT}</p>
      <Sources />
      <VendorsRequest
        vendor={vendor}
        temperature={temperature}
        onPick={(picked) => props.commit({ vendor: picked })}
      />
    </>
  );
}

/** Where each row is documented, folded away until asked for; on a narrow page with what the source says besides. */
function Sources(): ReactNode {
  return (
    <details className="sx-numbers">
      <summary>
        The source of each row<span className="sx-besides"> and what it says besides</span>, read in{" "}
        {SOURCES_READ}
      </summary>
      <ul>
        {vendorDials.map(({ id, vendor, note, source }) => (
          <li key={id}>
            {vendor}: <span className="sx-besides">{note} </span>
            <a href={links[source].url} rel="noopener">
              {links[source].title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Section 10: one number on the dials that vendors document, and as a request to each. */
export const vendorsFigure = defineFigure<VendorsState, "vendors">({
  id: "vendors",
  initial: { temperature: 0.7, vendor: "openai-chat" },
  fields: {
    temperature: temperatureField,
    vendor: choiceField(
      "vendor",
      vendorDials.map(({ id }) => id),
    ),
  },
  Body: VendorsBody,
  readout: ({ temperature }) => vendorsSentence(temperature),
  temperature: ({ temperature }) => temperature,
  data: ({ temperature }) => ({
    columns: ["vendor", "lowest", "highest", "default", "at T", "source"],
    rows: vendorDials.map((dial) => {
      const [lowest, highest] =
        typeof dial.range === "string" ? [dial.range, dial.range] : dial.range;
      return [
        dial.vendor,
        lowest,
        highest,
        dial.initial,
        verdictOn(dial, temperature),
        links[dial.source].url,
      ];
    }),
  }),
  live: { accepting: ({ temperature }) => String(countOf(temperature, "accepted")) },
});
