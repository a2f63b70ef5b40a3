import { randomLcg } from "d3";
import type { ReactNode } from "react";
import { Toolbar } from "../../controls/Toolbar.tsx";
import { drawAfter, withoutLast, writtenOn } from "../../model/promptDraw.ts";
import type { PromptState } from "../../model/promptState.ts";
import { drawSentence } from "../../model/promptWords.ts";
import { nextSeed, seedNumber } from "../../model/seed.ts";
import { shownOf } from "./reading.ts";

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
  } = shownOf(state);
  const { seed } = state;
  const at = drawAfter(tokens.length, shares, randomLcg(seedNumber(seed)));
  const drawn = ranked.list.words?.[at] ?? "";
  const write = (token: string) => (): void => {
    const prompt = writtenOn(model, text, token);
    if (prompt !== undefined) onWrite({ prompt });
  };
  return (
    <>
      <Toolbar
        label="Write on"
        items={[
          { key: "top", label: "Take the top word", onPress: write(named[0]?.token ?? "") },
          { key: "draw", label: "Draw one", onPress: write(drawn) },
          { key: "luck", label: "New luck", onPress: () => onWrite({ seed: nextSeed(seed) }) },
          {
            key: "back",
            label: "Remove last word",
            onPress: () => {
              if (tokens.length > 0) onWrite({ prompt: withoutLast(model, tokens) });
            },
          },
        ]}
      />
      <p className="sx-model">{drawSentence(seed, label(drawn), shares[at] ?? 0)}</p>
    </>
  );
}
