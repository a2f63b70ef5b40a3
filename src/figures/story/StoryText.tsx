import { memo, type ReactNode, type SyntheticEvent } from "react";
import { type Paragraph, paragraphsOf, type StoryPiece } from "../../model/story/paragraphs.ts";
import { pickName } from "../../model/writingWords.ts";
import { moveAlong } from "../writingKeys.ts";
import type { Written } from "./storyTexts.ts";
import "../story.css";

/** Room for a long text, at any width and size of type: turning a dial never moves the page. */
const ROOM = `${"story ".repeat(30)}\n${"story ".repeat(39)}`;

const TOOLBAR = { role: "toolbar", "aria-label": "The text, with its surprising words" } as const;

/**
 * A written text after its opening, in the pigment that it stands in, every token marked by its surprise. With `onPick`
 * each token can be pointed at, and the surprising ones are buttons that make one tab stop.
 */
export const StoryText = memo(function StoryText({
  written,
  onPick,
}: {
  readonly written: Written;
  readonly onPick?: ((position: number, written: Written) => void) | undefined;
}): ReactNode {
  const { opening, text } = written;
  const paragraphs = paragraphsOf(text);
  const first = paragraphs
    .flatMap(({ clusters }) => clusters.flat())
    .find(({ surprise }) => surprise !== "none")?.position;
  const point = ({ target }: SyntheticEvent): void => {
    const at = target instanceof Element && target.closest("[data-at]")?.getAttribute("data-at");
    if (at) onPick?.(Number(at), written);
  };
  const token = (piece: StoryPiece): ReactNode => {
    const { position, shown, surprise } = piece;
    const word = text[position];
    if (surprise === "none" || !onPick || !word)
      return (
        <span key={position} data-at={position} data-surprise={surprise}>
          {shown}
        </span>
      );
    return (
      <button
        key={position}
        type="button"
        data-says=""
        data-at={position}
        data-surprise={surprise}
        data-short={shown.length < 4 || undefined}
        aria-label={pickName(word)}
        tabIndex={position === first ? 0 : -1}
        onKeyDown={moveAlong}
      >
        {shown}
      </button>
    );
  };
  return (
    <div className="sx-story__page" data-room={ROOM}>
      <div
        // Another text is not the same words in other places.
        key={text.map(({ token: number }) => number).join(" ")}
        className="sx-story__text"
        {...(onPick && { ...TOOLBAR, onPointerOver: point, onFocus: point })}
      >
        {paragraphs.map((paragraph, at) => (
          <p key={paragraph.clusters[0]?.[0]?.position ?? `end-${at + 1}`}>
            {at === 0 && <span className="sx-story__opening">{opening}</span>}
            {clustersOf(paragraph, token)}
            {paragraph.ended ? (
              <span className="sx-story__end" role="img" aria-label="end of the story">
                {"\u00a0¶"}
              </span>
            ) : (
              at === paragraphs.length - 1 && "\u00a0…"
            )}
          </p>
        ))}
      </div>
    </div>
  );
});

const clustersOf = ({ clusters }: Paragraph, token: (piece: StoryPiece) => ReactNode): ReactNode =>
  clusters.flatMap((cluster) => {
    const [head] = cluster;
    const key = `cluster-${head?.position ?? 0}`;
    const shown =
      cluster.length === 1 ? (
        cluster.map(token)
      ) : (
        <span key={key} className="sx-story__together">
          {cluster.map(token)}
        </span>
      );
    return head?.apart ? [" ", shown] : [shown];
  });
