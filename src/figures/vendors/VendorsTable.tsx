/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows are
   grids, and some browsers take the roles of a table from what is laid out otherwise */
import { memo, type ReactNode } from "react";
import { useTint } from "../../chart/tint.ts";
import { dialPosition } from "../../model/temperature.ts";
import { type KnownDial, type VendorId, vendorGroups } from "./model/vendors.ts";
import { type VendorDial, verdictOn } from "./model/dial.ts";
import { defaultText, dialTexts, groupCaptions, rangeText, verdictText, labels } from "./words.ts";

/** How far the widest of the documented ranges reaches. */
const WIDEST = 2;

const percent = (temperature: number): string => `${dialPosition(temperature)}%`;

/** How the range is drawn, from where to where: a single accepted value is refusal everywhere else. */
function drawn(range: VendorDial["range"]): readonly [look: string, start: number, end: number] {
  if (range === "not stated" || range === "ignored") return [range, 0, 100];
  if (range === "refused" || range[0] === range[1]) return ["refused", 0, dialPosition(WIDEST)];
  return ["stated", dialPosition(range[0]), dialPosition(range[1])];
}

/** One vendor's range and default, on the axis of the dial. */
const Reach = memo(({ range, initial }: Pick<VendorDial, "range" | "initial">): ReactNode => {
  const [look, start, end] = drawn(range);
  return (
    <>
      <span
        data-range={look}
        style={{ insetInlineStart: `${start}%`, inlineSize: `${end - start}%` }}
      />
      {typeof initial === "number" && (
        <span className="sx-initial" style={{ insetInlineStart: percent(initial) }} />
      )}
    </>
  );
});

/** What the marks mean. */
function Key(): ReactNode {
  const tint = useTint();
  const whole = { inlineSize: "100%" };
  const middle = { insetInlineStart: "50%" };
  const mine = { ...tint, ...middle };
  const entries: readonly (readonly [mark: ReactNode, meaning: string])[] = [
    [<span key="range" style={whole} />, labels.key.range],
    [<span key="refused" data-range="refused" style={whole} />, labels.key.refused],
    [<span key="ignored" data-range="ignored" style={whole} />, labels.key.ignored],
    [<span key="unknown" data-range="not stated" style={whole} />, labels.key.unknown],
    [<span key="default" className="sx-initial" style={middle} />, labels.key.default],
    [
      <span key="taken" className="sx-yours" data-verdict="accepted" style={mine} />,
      labels.key.taken,
    ],
    [<span key="other" className="sx-yours" style={mine} />, labels.key.other],
  ];
  return (
    <ul className="sx-dashes" aria-hidden="true">
      {entries.map(([mark, meaning]) => (
        <li key={meaning}>
          <span className="sx-reach">{mark}</span>
          {meaning}
        </li>
      ))}
    </ul>
  );
}

function Row({
  dial,
  temperature,
  chosen,
}: {
  readonly dial: KnownDial;
  readonly temperature: number;
  readonly chosen: boolean;
}): ReactNode {
  const tint = useTint();
  const verdict = verdictOn(dial, temperature);
  return (
    <tr role="row" data-chosen={chosen || undefined}>
      <th role="rowheader" scope="row">
        <span>{dialTexts[dial.id].vendor}</span>
        <span className="sx-reach" aria-hidden="true">
          <Reach range={dial.range} initial={dial.initial} />
          <span
            className="sx-yours"
            data-verdict={verdict}
            style={{ ...tint, insetInlineStart: percent(temperature) }}
          />
        </span>
      </th>
      <td role="cell" className="sx-verdict-cell" data-verdict={verdict} style={tint}>
        {verdictText(dial, temperature)}
      </td>
      <td role="cell">{rangeText(dial)}</td>
      <td role="cell">{defaultText(dial)}</td>
      <td role="cell">{dialTexts[dial.id].note}</td>
    </tr>
  );
}

/** The dials that are met in one place, a row each. */
function Group({
  where,
  dials,
  temperature,
  chosen,
}: {
  readonly where: string;
  readonly dials: readonly KnownDial[];
  readonly temperature: number;
  readonly chosen: VendorId;
}): ReactNode {
  return (
    <table role="table" className="sx-dials">
      <caption>{where}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {labels.head(temperature).map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {dials.map((dial) => (
          <Row key={dial.id} dial={dial} temperature={temperature} chosen={dial.id === chosen} />
        ))}
      </tbody>
    </table>
  );
}

/**
 * Each vendor's range, drawn on the axis of the dial above, and in words; services first, then what runs at home. Roles
 * are explicit because the rows are grids, which would strip them.
 */
export function VendorsTable({
  temperature,
  chosen,
}: {
  readonly temperature: number;
  readonly chosen: VendorId;
}): ReactNode {
  return (
    <>
      <Key />
      {(["services", "programs"] as const).map((group) => (
        <Group
          key={group}
          where={groupCaptions[group]}
          dials={vendorGroups[group]}
          {...{ temperature, chosen }}
        />
      ))}
    </>
  );
}
