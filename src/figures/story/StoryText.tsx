import { memo, type ReactNode, useSyncExternalStore } from "react";
import { StorySheet, type StorySheetProps } from "./StorySheet.tsx";
import { type Typesetter, wordsOf } from "./typesetter.ts";
import { labels } from "./words.tsx";
import "./style.css";

/** Room for a long text, at any width and size of type: turning a dial never moves the page. */
const ROOM = `${labels.room.repeat(30)}\n${labels.room.repeat(39)}`;

/** A written text, in the pigment that it stands in, and behind it, unseen, the next that its `typesetter` lays out. */
export const StoryText = memo(function StoryText({
  written,
  typesetter: { subscribe, sheet },
  onPick,
}: StorySheetProps & { readonly typesetter: Typesetter }): ReactNode {
  const next = useSyncExternalStore(subscribe, sheet, sheet);
  return (
    <div className="sx-story__page" data-room={ROOM}>
      <StorySheet key={wordsOf(written)} written={written} onPick={onPick} />
      {next && wordsOf(next.written) !== wordsOf(written) && (
        <StorySheet key={wordsOf(next.written)} {...next} onPick={onPick} />
      )}
    </div>
  );
});
