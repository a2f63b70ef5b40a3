import type { ReactNode } from "react";
import { SideBySide } from "../chart/SideBySide.tsx";
import { formatTemperature } from "../words/numbers.ts";
import type { OpenFigure } from "../panel/openFigure.tsx";
import { labels } from "./words.ts";

/** What paper shows side by side, as it cannot be turned: colder than the model, the model itself, and hotter. */
const TEMPERATURES = [0.5, 1, 2] as const;

/** What the dial of `open` does, where it cannot be turned: the shares of its state at three temperatures. */
export function OnPaper({ open }: { readonly open: Pick<OpenFigure, "sharesAt"> }): ReactNode {
  const columns = TEMPERATURES.map((temperature) => open.sharesAt(temperature) ?? []);
  if (columns.flat().length === 0) return null;
  return (
    <SideBySide
      caption={labels.onPaper}
      heads={TEMPERATURES.map((temperature) => `T = ${formatTemperature(temperature)}`)}
      columns={columns}
    />
  );
}
