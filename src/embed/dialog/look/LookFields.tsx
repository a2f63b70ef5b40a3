import { type ReactNode, useEffect, useState } from "react";
import { TextField } from "../../../controls/TextField.tsx";
import { readWith } from "../../../controls/useDraft.ts";
import { parseTheming } from "../../parseTheming.ts";
import { misreadTheming } from "../../themingWords.ts";
import type { ThemingName } from "../../theming.ts";
import type { LookQuestion } from "./LookChoices.tsx";
import { ColourField } from "./ColourField.tsx";
import { faintest, isFaint } from "./contrast.ts";
import { type ColourName, LookProbe, type Measured } from "./LookProbe.tsx";
import { faintSentence, fineSentence, labels } from "./words.ts";

const isSet = ([, value]: readonly [string, string | undefined]): boolean => value !== undefined;

/** What of a figure's colours, type and room is to be the page's own, and whether all of it can still be read. */
export function LookFields({
  look: { theming, theme },
  onPick,
  onFaint,
}: LookQuestion & {
  /** Told whether a pair of colours is too faint. */
  readonly onFaint: (faint: boolean) => void;
}): ReactNode {
  const [measured, setMeasured] = useState<Measured>();
  const set = (name: ThemingName, value: string | undefined): void =>
    onPick(Object.fromEntries(Object.entries({ ...theming, [name]: value }).filter(isSet)));
  const least = faintest(measured?.seen ?? []);
  const faint = least !== undefined && isFaint(least);
  useEffect(() => onFaint(faint), [faint, onFaint]);
  const colours = Object.entries(measured?.hexes ?? {}) as [ColourName, string][];
  return (
    <div className="sx-look__fields">
      <LookProbe theming={theming} theme={theme} onMeasured={setMeasured} />
      <div className="sx-look__colours">
        {colours.map(([name, hex]) => (
          <ColourField
            key={name}
            label={labels.names[name]}
            hex={hex}
            onPick={(picked) => set(name, picked)}
          />
        ))}
      </div>
      {(["radius", "font", "density"] as const).map((name) => (
        <ThemingText key={name} name={name} value={theming[name]} onCommit={set} />
      ))}
      {Object.keys(theming).length > 0 && (
        <button type="button" onClick={() => onPick({})}>
          {labels.asTheyWere}
        </button>
      )}
      <p role="status" className={faint ? "sx-embed__note" : "sx-policy"}>
        {least && (faint ? faintSentence(least) : fineSentence(least))}
      </p>
    </div>
  );
}

/** A size, a font or a ratio; an empty text leaves it as ours is. */
function ThemingText({
  name,
  value,
  onCommit,
}: {
  readonly name: "radius" | "font" | "density";
  readonly value: string | undefined;
  readonly onCommit: (name: ThemingName, value: string | undefined) => void;
}): ReactNode {
  return (
    <label>
      {labels.names[name]}
      <TextField
        value={value ?? ""}
        read={readWith(
          (typed) => (typed.trim() === "" ? "" : parseTheming(name, typed)),
          (typed) => misreadTheming(name, typed),
        )}
        onCommit={(typed) => onCommit(name, typed === "" ? undefined : typed)}
      />
    </label>
  );
}
