import type { ReactNode } from "react";
import { pigmentStyle } from "../../controls/pigmentStyle.ts";
import { formatTemperature } from "../../words/numbers.ts";
import { FOUR_TEMPERATURES, storyBeginning, type StoryRequest } from "./model/state.ts";
import { countStory } from "./model/counts.ts";
import { countsSentence, headCounts } from "./words.tsx";
import { firstText, recordedText } from "./recorded.ts";
import { StoryText } from "./StoryText.tsx";
import type { Written } from "./storyTexts.ts";
import { useStory } from "./useStory.ts";

/** The same opening and the same dice at four temperatures, side by side, each text with its counts. */
export const StoryColumns = ({ request }: { readonly request: StoryRequest }): ReactNode => (
  <ul className="sx-story__four">
    {FOUR_TEMPERATURES.map((temperature) => (
      <StoryColumn
        key={temperature}
        request={{ ...request, temperature }}
        first={recordedText({ ...storyBeginning, temperature }) ?? firstText}
      />
    ))}
  </ul>
);

function StoryColumn({
  request,
  first,
}: {
  readonly request: StoryRequest;
  readonly first: Written;
}): ReactNode {
  const { written, busy, layout } = useStory(request, first);
  return (
    <li aria-busy={busy} style={pigmentStyle(written.temperature)}>
      <p className="sx-story__at">
        <i>T</i> = {formatTemperature(written.temperature)} <span>{headCounts(written.text)}</span>
      </p>
      <StoryText written={written} layout={layout} />
      <p>{countsSentence(countStory(written.text))}</p>
    </li>
  );
}
