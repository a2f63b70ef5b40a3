import { entryAt } from "../../model/entryAt.ts";
import { randomLcg } from "d3";
import type { ReactNode } from "react";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { drawAfter, withoutLast, writtenOn } from "./model/draw.ts";
import type { PromptState } from "./model/state.ts";
import { drawSentence, stopSentence, waitSentence, labels } from "./words.ts";
import { modelTexts } from "../../words/models.ts";
import { nextSeed, seedNumber } from "../../model/seed.ts";
import { shownOf } from "./shown.ts";
import { commonLabels } from "../../words/labels.ts";

/** Buttons that write the prompt on token by token, or take the last one back; and where the next draw falls. */
export function WriteOn({
  state,
  onWrite,
}: {
  readonly state: PromptState;
  readonly onWrite: (change: Partial<PromptState>) => void;
}): ReactNode {
  const {
    reading: { text, model, tokens, label },
    whole: { named, ranked, shares },
    awaited,
  } = shownOf(state);
  const { seed } = state;
  const at = drawAfter(tokens.length, shares, randomLcg(seedNumber(seed)));
  const drawn = ranked.list.words?.[at] ?? "";
  const top = writtenOn(model, text, named[0]?.token ?? "");
  const draw = writtenOn(model, text, drawn);
  const shorter = tokens.length > 0 ? { text: withoutLast(model, tokens) } : {};
  /** A button that makes `text` the prompt; without one it can do nothing. */
  const write = ({ text: prompt }: { readonly text?: string }) => ({
    onPress: prompt === undefined || awaited ? undefined : () => onWrite({ prompt }),
  });
  return (
    <>
      <Toolbar
        label={labels.writeOn}
        items={[
          { key: "top", label: labels.top, ...write(top) },
          { key: "draw", label: labels.draw, ...write(draw) },
          {
            key: "luck",
            label: commonLabels.newLuck,
            onPress: () => onWrite({ seed: nextSeed(seed) }),
          },
          { key: "back", label: labels.back, ...write(shorter) },
        ]}
      />
      <p className="sx-model sx-controls">
        {awaited
          ? waitSentence(modelTexts[awaited.id].title)
          : draw.stop
            ? stopSentence(draw.stop, label(drawn))
            : drawSentence(seed, label(drawn), entryAt(shares, at))}
      </p>
    </>
  );
}
