import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type ReactNode,
  useCallback,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { formatTemperature } from "../words/numbers.ts";
import {
  dialPosition,
  LAST_STOP,
  nearestStop,
  stepFrom,
  temperatureAtStop,
} from "../model/temperature.ts";
import { dialTextOnArrival } from "../words/distribution.ts";
import { landmarkAt, Landmarks } from "./Landmarks.tsx";
import { Lattice } from "./Lattice.tsx";
import { areaPigment, textPigment } from "./pigmentStyle.ts";
import { PlayButton } from "./PlayButton.tsx";
import { moveThumb, RangeInput } from "./RangeInput.tsx";
import { TemperatureStepper } from "./TemperatureStepper.tsx";
import { useFollow } from "../chart/follow.ts";
import { useThrottled } from "../chart/throttle.tsx";
import { labels } from "./words.ts";
import "./temperatureDial.css";

/** The dial: a temperature in, temperatures out. */
export interface TemperatureDialProps {
  readonly temperature: number;
  /** What a screen reader says, the temperature and a semicolon first, e.g. "0.70; butter 72 percent". */
  readonly valueText: () => string;
  /** During a drag. */
  readonly onInput: (temperature: number) => void;
  /** Straight to a temperature, for good: a landmark, or one that was typed. */
  readonly onJump: (temperature: number) => void;
  /** Whether it can be played. */
  readonly playable?: boolean;
  /** The last input was for good; `speak` unless the dial's own keys or thumb did it, which speak for themselves. */
  readonly onCommit: (options: { readonly speak: boolean }) => void;
}

/** How many stops each key goes; Home and End reach the ends. Left and right change places in right-to-left text. */
const stops = (key: string, rightToLeft: boolean): number | undefined => {
  const right = rightToLeft ? -1 : 1;
  return {
    ArrowRight: right,
    ArrowLeft: -right,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: 10,
    PageDown: -10,
    Home: -LAST_STOP,
    End: LAST_STOP,
  }[key];
};

/** Where on the dial `temperature` stands, in [0, 1], for style sheets that let what it says ride above the thumb. */
const dialPlace = (temperature: number): CSSProperties & { readonly "--at": string } => ({
  "--at": String(Math.round(dialPosition(temperature) * 100) / 1e4),
});

/**
 * The temperature dial, 0 to ∞: a native range over the stops of the ladder, an exact field with a stepper, and
 * landmark buttons under the track. Dots melt from lattice to gas along it: the second sign of temperature, for readers who
 * do not see its colour.
 */
export function TemperatureDial(props: TemperatureDialProps): ReactNode {
  const { temperature, valueText, onInput, onJump, onCommit, playable = false } = props;
  const id = useId();
  const [arrived, setArrived] = useState(true);
  const lattices = useMemo(
    () => (
      <>
        <Lattice columns={68} className="sx-wide" />
        <Lattice columns={30} className="sx-narrow" />
      </>
    ),
    [],
  );
  const throttled = useThrottled(() => temperature);
  const spoken = useThrottled(valueText);
  const range = useRef<HTMLInputElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const shown = useRef(temperature);
  const at = useCallback(() => shown.current, []);
  const show = useCallback((next: number): void => {
    shown.current = next;
    label.current?.style.setProperty("--at", dialPlace(next)["--at"]);
    if (range.current) moveThumb(range.current, nearestStop(next));
  }, []);
  const update = useThrottled(() => ({}));
  // Not when it is drawn anew for itself, since it may have followed a drag further than `temperature` tells.
  // oxlint-disable-next-line react/exhaustive-deps -- after an update it stands where the update found it
  useLayoutEffect(() => show(temperature), [show, temperature, update]);
  useFollow(({ temperature: next }) => {
    show(next);
    return true;
  });
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const delta = stops(event.key, getComputedStyle(event.currentTarget).direction === "rtl");
    if (delta === undefined) return;
    event.preventDefault();
    setArrived(false);
    onInput(stepFrom(at(), delta));
    onCommit({ speak: false });
  };
  return (
    <div className="sx-dial">
      <Head {...{ id, at, playable, onInput, onJump, onCommit }} temperature={throttled} />
      <div className="sx-dial__track">
        {lattices}
        <RangeInput
          id={id}
          element={range}
          className="sx-dial__range"
          style={areaPigment(throttled)}
          min={0}
          max={LAST_STOP}
          step={1}
          position={nearestStop(temperature)}
          aria-valuetext={arrived ? dialTextOnArrival(spoken) : spoken}
          onInput={(stop) => {
            setArrived(false);
            onInput(temperatureAtStop(stop));
          }}
          onCommit={() => onCommit({ speak: false })}
          onKeyDown={keys}
          onBlur={() => setArrived(true)}
        />
      </div>
      <Landmarks current={landmarkAt(throttled)} onJump={onJump} />
      <p className="sx-dial__now" aria-hidden="true">
        <span ref={label} style={{ ...textPigment(throttled), ...dialPlace(throttled) }}>
          <i>T</i> = {formatTemperature(throttled)}
        </span>
      </p>
    </div>
  );
}

/** What stands above the track: its name, a button that plays it, and the exact temperature between lower and raise. */
const Head = memo(function Head(
  props: Omit<TemperatureDialProps, "valueText"> & {
    /** The id of the range. */
    readonly id: string;
    /** Where the dial stands. */
    readonly at: () => number;
  },
): ReactNode {
  const { id, temperature, at, playable, onInput, onJump, onCommit } = props;
  const onDone = useCallback(() => onCommit({ speak: true }), [onCommit]);
  return (
    <div className="sx-dial__head" data-playable={playable || undefined}>
      <label htmlFor={id}>
        {`${labels.temperature} `}
        <i>T</i>
      </label>
      {playable && <PlayButton temperature={at} onInput={onInput} onDone={onDone} />}
      <TemperatureStepper
        temperature={temperature}
        onStep={(direction) => onInput(stepFrom(at(), direction))}
        onDone={onDone}
        onCommit={onJump}
      />
    </div>
  );
});
