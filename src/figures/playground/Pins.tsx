import type { ReactNode } from "react";
import { withoutPin, withPin } from "./model/pins.ts";
import type { Playground } from "./model/playground.ts";
import { labels, pinHint, pinSentence } from "./words.ts";

/** Pins the dial's temperature for comparison, and says what changed from each pinned one to where the dial stands. */
export function Pins({
  pins,
  pinned,
  now,
  onChange,
}: {
  readonly pins: readonly number[];
  readonly pinned: readonly Playground[];
  readonly now: Playground;
  readonly onChange: (pins: readonly number[]) => void;
}): ReactNode {
  const { temperature } = now;
  const more = withPin(pins, temperature);
  return (
    <div className="sx-play-pins">
      <div className="sx-actions sx-controls">
        <button
          type="button"
          aria-disabled={more === pins}
          onClick={() => {
            if (more !== pins) onChange(more);
          }}
        >
          {labels.pin}
        </button>
        <p>{pinHint(pins, temperature, pins.length === 1 && now.kind === "logits")}</p>
      </div>
      {pinned.length > 0 && (
        <ul>
          {pinned.map((at) => (
            <li key={at.temperature}>
              <span>{pinSentence(at, now)}</span>
              <button
                type="button"
                className="sx-plain sx-controls"
                aria-label={labels.unpinFrom(at.temperature)}
                onClick={() => onChange(withoutPin(pins, at.temperature))}
              >
                {labels.unpin}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
