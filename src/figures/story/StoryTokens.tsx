import { memo, type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from "react";
import { toolbarNamed, walkToolbar } from "../../controls/rovingFocus.ts";
import { type Paragraph, paragraphsOf, type StoryPiece } from "./model/paragraphs.ts";
import { pickName } from "../../words/writing.ts";
import type { Written } from "./storyTexts.ts";
import { labels } from "./words.tsx";

/** A text, and whether its tokens can be pointed at. */
export interface StoryTokensProps {
  readonly written: Written;
  /** Given the position of a token that is pointed at. */
  readonly onPick?: ((position: number, written: Written) => void) | undefined;
}

/**
 * A text after its opening, every surprising token marked. With `onPick` each token can be pointed at, and the surprising
 * ones are buttons that make one tab stop; without it the others are bare text, so that a text that changes with a dial
 * is of few elements. With `tokens` it is unseen, and no more than that many are there.
 */
export const StoryTokens = memo(function StoryTokens({
  written,
  tokens,
  onPick,
}: StoryTokensProps & { readonly tokens?: number }): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // What is laid out here and now is not laid out in the frame that shows it.
    if (tokens) root.current?.getBoundingClientRect();
  }, [tokens]);
  const { opening, text } = written;
  const paragraphs = paragraphsOf(text.slice(0, tokens));
  const first = paragraphs
    .flatMap(({ clusters }) => clusters.flat())
    .find(({ surprise }) => surprise !== "none")?.position;
  const point = ({ target }: SyntheticEvent): void => {
    const at = target instanceof Element && target.closest("[data-at]")?.getAttribute("data-at");
    if (at) onPick?.(Number(at), written);
  };
  const token = (piece: StoryPiece): ReactNode => {
    const { position, shown, surprise } = piece;
    if (surprise === "none" && !onPick) return shown;
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
        onKeyDown={walkToolbar}
      >
        {shown}
      </button>
    );
  };
  return (
    <div
      ref={root}
      className="sx-story__text"
      data-unseen={tokens === undefined ? undefined : ""}
      {...(onPick && first !== undefined && toolbarNamed(labels.text))}
      {...(onPick && { onPointerOver: point, onFocus: point })}
    >
      {paragraphs.map((paragraph, at) => (
        <p key={paragraph.clusters[0]?.[0]?.position ?? `end-${at + 1}`}>
          {at === 0 && <span className="sx-story__opening">{opening}</span>}
          {joined(clustersOf(paragraph, token))}
          {paragraph.ended ? (
            <span className="sx-story__end" role="img" aria-label={labels.end}>
              {"\u00a0¶"}
            </span>
          ) : (
            at === paragraphs.length - 1 && "\u00a0…"
          )}
        </p>
      ))}
    </div>
  );
});

const clustersOf = (
  { clusters }: Paragraph,
  token: (piece: StoryPiece) => ReactNode,
): readonly ReactNode[] =>
  clusters.flatMap((cluster) => {
    const [head] = cluster;
    const key = `cluster-${head?.position ?? 0}`;
    const shown =
      cluster.length === 1 ? (
        cluster.map(token)
      ) : (
        <span key={key} className="sx-story__together">
          {joined(cluster.map(token))}
        </span>
      );
    return [head?.apart ? " " : "", shown].flat();
  });

/** `nodes` with neighbouring texts made one. */
function joined(nodes: readonly ReactNode[]): readonly ReactNode[] {
  const list: ReactNode[] = [];
  for (const node of nodes) {
    const last = list.at(-1);
    if (typeof node === "string" && typeof last === "string") list.splice(-1, 1, last + node);
    else if (node !== "") list.push(node);
  }
  return list;
}
