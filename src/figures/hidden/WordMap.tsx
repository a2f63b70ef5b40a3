import { entryAt } from "../../model/entryAt.ts";
import { type CSSProperties, type KeyboardEvent, memo, type ReactNode, useId } from "react";
import { formatLogit } from "./numbers.ts";
import type { Side } from "./model/labels.ts";
import { ARROWS, nearestPoint, stepOnMap } from "./model/wordMap.ts";
import { type MappedWord, mapped } from "./atlas.ts";
import { dotSize } from "./dotSize.ts";
import { narrowLabels } from "./narrowLabels.ts";
import type { Shown } from "./shown.ts";
import { labels } from "./words.tsx";

/** The height of the map over its width where all labels are shown: what the arrows and the eye measure with. */
const points = mapped.map(({ x, y }) => ({ x, y: y * 0.7 }));

/** How many of the words with the highest scores are set bold. */
const LEADERS = 5;

/**
 * The words of Storyteller where their vectors put them, each with a dot whose size is its score. One tab stop:
 * arrows go from word to word. A press chooses the word that is nearest to it.
 */
export function WordMap({
  shown: { word: told, logits, neighbours: near, prompt },
  word,
  onChoose,
}: {
  readonly shown: Shown;
  /** The word that was chosen: the one that is shown, or will be once the model is here. */
  readonly word: string;
  readonly onChoose: (word: string, spoken: boolean) => void;
}): ReactNode {
  const id = useId();
  const chosen = mapped.findIndex((place) => place.word === word);
  const neighbours = word === told ? near.map(({ token }) => token) : [];
  const leaders = [...mapped.keys()]
    .toSorted((i, j) => entryAt(logits, j) - entryAt(logits, i))
    .slice(0, LEADERS);
  const narrow = narrowLabels(
    [
      ...(chosen === -1 ? [] : [chosen]),
      ...leaders,
      ...[...mapped.keys()].filter((index) => neighbours.includes(mapped[index]?.token ?? -1)),
    ],
    logits,
  );
  const choose = (index: number, spoken: boolean): void => {
    const place = mapped[index];
    if (place && index !== chosen) onChoose(place.word, spoken);
  };
  const walk = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key];
    if (!direction) return;
    event.preventDefault();
    choose(chosen === -1 ? 0 : stepOnMap(points, chosen, direction), false);
  };
  return (
    <>
      <MapKey missing={chosen === -1 ? word : undefined} />
      <div
        className="sx-map"
        role="listbox"
        tabIndex={0}
        aria-label={labels.map(mapped.length, prompt)}
        aria-activedescendant={chosen === -1 ? undefined : `${id}-${chosen}`}
        onKeyDown={walk}
        onClick={({ currentTarget, target, clientX, clientY }) => {
          const label = (target as Element).closest<HTMLElement>("[data-index]");
          const box = currentTarget.getBoundingClientRect();
          const press = { x: clientX - box.left, y: clientY - box.top };
          const scaled = mapped.map(({ x, y }) => ({
            x: (x / 1000) * box.width,
            y: (y / 1000) * box.height,
          }));
          choose(label ? Number(label.dataset["index"]) : nearestPoint(scaled, press), true);
        }}
      >
        <Ties from={mapped[chosen]} to={neighbours} />
        {mapped.map((place, index) => (
          <MapWord
            key={place.token}
            id={`${id}-${index}`}
            index={index}
            logit={entryAt(logits, index)}
            chosen={index === chosen}
            leads={leaders.includes(index)}
            narrow={narrow.get(index)}
            near={neighbours.includes(place.token)}
          />
        ))}
      </div>
    </>
  );
}

/** What the marks of the map mean, and which word is `missing` from it. */
function MapKey({ missing }: { readonly missing: string | undefined }): ReactNode {
  return (
    <p className="sx-map__key">
      {[12, 8, 4].map((z) => (
        <span key={z}>
          <i aria-hidden="true" style={{ "--dot": `${dotSize(z)}px` } as CSSProperties} />
          {labels.score(z)}
        </span>
      ))}
      <span>
        <i
          aria-hidden="true"
          data-below=""
          style={{ "--dot": `${dotSize(0)}px` } as CSSProperties}
        />
        {labels.below}
      </span>
      <span>
        {`${labels.bold} `}
        {missing === undefined ? labels.lines : labels.unmapped(missing)}
      </span>
    </p>
  );
}

/** Lines from the chosen word to its nearest ones, as far as they are on the map; decoration. */
function Ties({
  from,
  to,
}: {
  readonly from: MappedWord | undefined;
  readonly to: readonly number[];
}): ReactNode {
  const ends = mapped.filter(({ token }) => to.includes(token));
  return (
    <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
      {from && <path d={ends.map(({ x, y }) => `M${from.x} ${from.y}L${x} ${y}`).join("")} />}
    </svg>
  );
}

const MapWord = memo(
  ({
    id,
    index,
    logit,
    chosen,
    leads,
    near,
    narrow,
  }: {
    readonly id: string;
    readonly index: number;
    readonly logit: number;
    readonly chosen: boolean;
    /** Whether it is among the words with the highest scores. */
    readonly leads: boolean;
    /** Whether it is among the nearest words of the chosen one. */
    readonly near: boolean;
    /** On which side it keeps its label where there is little room, if it does. */
    readonly narrow: Side | undefined;
  }): ReactNode => {
    const place = mapped[index];
    if (!place) return null;
    return (
      <span
        id={id}
        role="option"
        aria-selected={chosen}
        aria-label={`${place.word}, ${formatLogit(logit)}`}
        data-index={index}
        data-leads={leads || undefined}
        data-near={near || undefined}
        data-narrow={narrow ?? (chosen ? "after" : undefined)}
        data-below={logit <= 0 || undefined}
        style={
          {
            insetInlineStart: `${place.x / 10}%`,
            insetBlockStart: `${place.y / 10}%`,
            "--dot": `${dotSize(logit)}px`,
          } as CSSProperties
        }
      >
        <span>{place.word}</span>
      </span>
    );
  },
);
