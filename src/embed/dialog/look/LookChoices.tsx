import { type ReactNode, useState } from "react";
import type { Look } from "../../snippets/look.ts";
import type { LookFields as LookFieldsType } from "./LookFields.tsx";
import { labels, summary } from "./words.ts";
import css from "./look.css?inline";
import { wearSheet } from "../wearSheet.ts";

wearSheet(css);

/** Which look a figure has so far, and what hears of another one. */
export interface LookQuestion {
  readonly look: Pick<Look, "theming" | "theme">;
  readonly onPick: (theming: Look["theming"]) => void;
}

/** A look of the page's own, folded: most pages need none, and its fields come when they are asked for. */
export function LookChoices(question: LookQuestion): ReactNode {
  const [Fields, setFields] = useState<typeof LookFieldsType>();
  const [failed, setFailed] = useState(false);
  const [faint, setFaint] = useState(false);
  const ask = async (): Promise<void> => {
    try {
      const { LookFields } = await import("./LookFields.tsx");
      setFields(() => LookFields);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <details className="sx-look" onToggle={() => void ask()}>
      <summary>{summary(faint)}</summary>
      {Fields && <Fields {...question} onFaint={setFaint} />}
      {failed && <p className="sx-embed__note">{labels.failed}</p>}
    </details>
  );
}
