import { memo, type ReactNode, useEffect, useRef, useState } from "react";
import { dialPosition, temperatureAlong } from "../model/temperature.ts";
import { landmarks } from "./Landmarks.tsx";
import { labels } from "./words.ts";
import "./buttons.css";

/** How long the whole dial takes, and how long each landmark is shown to readers who want less motion, in milliseconds. */
const [WHOLE_MS, PAUSE_MS] = [8000, 1000];

/** Plays the dial from 0 to ∞; pressed again, it pauses, and from there it goes on if the dial still stands there. */
export const PlayButton = memo(function PlayButton({
  temperature,
  onInput,
  onDone,
}: {
  /** Where the dial stands. */
  readonly temperature: () => number;
  /** While it plays. */
  readonly onInput: (temperature: number) => void;
  /** When it has come to the end, or was paused. */
  readonly onDone: () => void;
}): ReactNode {
  const [playing, setPlaying] = useState(false);
  const stop = useRef(() => {});
  const paused = useRef<number>(undefined);
  useEffect(() => () => stop.current(), []);
  const pause = (): void => {
    stop.current();
    setPlaying(false);
    onDone();
    paused.current = temperature();
  };
  const play = (): void => {
    const from = temperature();
    // From the end it begins anew.
    const start = from === paused.current ? dialPosition(from) % 100 : 0;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const show = (percent: number): void => {
      onInput(temperatureAlong(percent));
      if (percent >= 100) pause();
    };
    setPlaying(true);
    stop.current = calm ? stepThrough(start, show) : sweep(start, show);
  };
  return (
    <button
      type="button"
      className="sx-play-button sx-controls"
      aria-pressed={playing}
      onClick={playing ? pause : play}
    >
      <span aria-hidden="true">{playing ? "❚❚" : "▶"}</span>
      <span>{playing ? labels.pause : labels.play}</span>
    </button>
  );
});

/** Shows the places from `start` to the end, one a frame; returns how to stop. */
function sweep(start: number, show: (percent: number) => void): () => void {
  const began = performance.now();
  let frame = 0;
  const step = (time: number): void => {
    frame = requestAnimationFrame(step);
    show(Math.min(100, start + (100 * Math.max(0, time - began)) / WHOLE_MS));
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** Shows the landmarks from `start` to the end, one after the other; returns how to stop. */
function stepThrough(start: number, show: (percent: number) => void): () => void {
  const places = landmarks.map(dialPosition);
  const rest = start === 0 ? places : places.filter((percent) => percent > start);
  // Not before the caller knows how to stop: the first one may be the last.
  let timer = setTimeout(function next() {
    timer = setTimeout(next, PAUSE_MS);
    show(rest.shift() ?? 100);
  });
  return () => clearTimeout(timer);
}
