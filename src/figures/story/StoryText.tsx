import { memo, type ReactNode, useSyncExternalStore } from "react";
import { StoryTokens, type StoryTokensProps } from "./StoryTokens.tsx";
import { type BackgroundLayout, wordsOf } from "./backgroundLayout.ts";
import { labels } from "./words.tsx";
import "./style.css";

/** Room for a long text, at any width and size of type: turning a dial never moves the page. */
const ROOM = `${labels.room.repeat(30)}\n${labels.room.repeat(39)}`;

/** A written text, in the pigment that it stands in, and behind it, unseen, the next that `layout` lays out. */
export const StoryText = memo(function StoryText({
  written,
  layout: { subscribe, partial },
  onPick,
}: StoryTokensProps & { readonly layout: BackgroundLayout }): ReactNode {
  const next = useSyncExternalStore(subscribe, partial, partial);
  return (
    <div className="sx-story__page" data-room={ROOM}>
      <StoryTokens key={wordsOf(written)} written={written} onPick={onPick} />
      {next && wordsOf(next.written) !== wordsOf(written) && (
        <StoryTokens key={wordsOf(next.written)} {...next} onPick={onPick} />
      )}
    </div>
  );
});
