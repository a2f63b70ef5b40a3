import type { ReactNode } from "react";
import { choiceField, temperatureField } from "../../model/fields.ts";
import { formatMonth } from "../../words/numbers.ts";
import { links } from "../../words/sources.ts";
import { type VendorId, vendorDials } from "./model/vendors.ts";
import { verdictOn } from "./model/dial.ts";
import {
  dialTexts,
  initialOf,
  VENDORS_CAVEAT,
  vendorsSentence,
  vendorsSpoken,
  labels,
} from "./words.ts";
import { type BodyProps, defineFigure } from "../../panel/defineFigure.tsx";
import { SpokenDial } from "../../panel/SpokenDial.tsx";
import { VendorNotes, VendorsRequest } from "./VendorsRequest.tsx";
import { VendorsTable } from "./VendorsTable.tsx";
import "./style.css";
import "../../chart/numbers.css";

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

/** What each source says besides, and where, folded away until asked for. */
function Sources(): ReactNode {
  return (
    <details className="sx-numbers">
      <summary>{labels.sources}</summary>
      <p>{labels.read}</p>
      <ul>
        {vendorDials.map((dial) => (
          <li key={dial.id}>
            {dialTexts[dial.id].vendor}: <VendorNotes dial={dial} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One number on the dials that vendors document, and as a request to each. */
export const figure = defineFigure<VendorsState>()({
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
  data: ({ temperature }) => ({
    columns: labels.dataColumns,
    rows: vendorDials.map((dial) => {
      const [lowest, highest] =
        typeof dial.range === "string" ? [dial.range, dial.range] : dial.range;
      return [
        dialTexts[dial.id].vendor,
        lowest,
        highest,
        initialOf(dial),
        verdictOn(dial, temperature),
        formatMonth(dial.asOf),
        links[dialTexts[dial.id].sources[0]].url,
      ];
    }),
  }),
});
