import { memo, type ReactNode } from "react";
import { dialPosition } from "../model/temperature.ts";
import { Toolbar } from "./Toolbar.tsx";
import { labels } from "./words.ts";
import "./landmarks.css";

/** The places on the dial that have a button of their own, with what they are called. */
const LANDMARKS = [
  { at: 0, label: "0", name: labels.greedy },
  { at: 0.5, label: "0.5", name: "" },
  { at: 1, label: "1", name: labels.asIs },
  { at: 2, label: "2", name: "" },
  { at: 5, label: "5", name: "" },
  { at: Infinity, label: "∞", name: labels.uniform },
] as const;

/** The temperatures of the landmarks, coldest first, in [0, ∞]. */
export const landmarks: readonly number[] = LANDMARKS.map(({ at }) => at);

/** `temperature` if it is a landmark: what `Landmarks` needs to know of it. */
export const landmarkAt = (temperature: number): number | undefined =>
  landmarks.find((at) => at === temperature);

/** One button for each landmark, under its place on the dial. */
export const Landmarks = memo(function Landmarks({
  current,
  onJump,
}: {
  /** The landmark the dial stands on, if it does. */
  readonly current: number | undefined;
  readonly onJump: (temperature: number) => void;
}): ReactNode {
  return (
    <Toolbar
      className="sx-toolbar sx-landmarks"
      label={labels.setTo}
      items={LANDMARKS.map(({ at, label, name }) => ({
        key: String(at),
        label: (
          <>
            {label}
            {name !== "" && <small>{` ${name}`}</small>}
          </>
        ),
        pressed: at === current,
        at: dialPosition(at),
        onPress: () => onJump(at),
      }))}
    />
  );
});
