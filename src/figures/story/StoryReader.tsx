import { type ReactNode, useCallback, useState } from "react";
import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { headCounts, PICK_HINT, pickSentence, writerLabel, labels } from "./words.tsx";
import { StoryText } from "./StoryText.tsx";
import type { Written } from "./storyTexts.ts";
import type { Story } from "./useStory.ts";
import { surpriseRanges } from "../../words/writing.ts";

/** A text under its temperature, with the chance of the word that is pointed at, and what the underlines mean. */
export function StoryReader({
  story: { written, busy, layout },
}: {
  readonly story: Story;
}): ReactNode {
  const [pick, setPick] = useState<{ readonly position: number; readonly of: Written }>();
  const look = useCallback((position: number, of: Written): void => setPick({ position, of }), []);
  const { text, temperature, by } = written;
  const picked = pick?.of === written ? text[pick.position] : undefined;
  return (
    <div className="sx-story" aria-busy={busy} style={pigmentStyle(temperature)}>
      <div className="sx-story__head">
        <p>{writerLabel(by, temperature)}</p>
        <p>{headCounts(text)}</p>
      </div>
      <StoryText written={written} layout={layout} onPick={look} />
      <div className="sx-story__foot">
        <p className="sx-story__pick">
          {picked && pick ? pickSentence(text.slice(0, pick.position), picked) : PICK_HINT}
        </p>
        <p className="sx-story__scale">
          {labels.chance} <span data-surprise="some">{surpriseRanges.some}</span>,{" "}
          <span data-surprise="much">{surpriseRanges.much}</span>,{" "}
          <span data-surprise="most">{surpriseRanges.most}</span>
        </p>
      </div>
    </div>
  );
}
