import { useEffect, useMemo, useState } from "react";
import { dialPosition, temperatureAlong } from "../model/temperature.ts";
import { dialOf } from "./dialOf.ts";

/** How long it takes to show a change of temperature that no hand has dragged, in milliseconds. */
const SWEEP_MS = 350;

/** What is shown of a dial, on its way to where it stands. */
interface Sweep {
  readonly jumps: number;
  readonly shown: number | undefined;
  readonly target: number | undefined;
}

/**
 * `state` as it is shown. A temperature that was jumped to (`jumps` counts it) is shown on its way along the ladder, so
 * that one sees what moves and what does not; at once for readers who want less motion.
 */
export function useSwept<S extends object>(state: S, jumps: number): S {
  const target = dialOf(state);
  const [sweep, setSweep] = useState<Sweep>({ jumps, shown: target, target });
  const jumped = sweep.jumps !== jumps && sweep.shown !== target && wantsMotion();
  const now =
    sweep.jumps === jumps && sweep.target === target
      ? sweep
      : { jumps, shown: jumped ? sweep.shown : target, target };
  if (now !== sweep) setSweep(now);
  const { shown } = now;
  const moving = shown !== target;
  useEffect(() => {
    if (!moving || shown === undefined || target === undefined) return undefined;
    const [from, to] = [dialPosition(shown), dialPosition(target)];
    const began = performance.now();
    let frame = requestAnimationFrame(function step(time) {
      const part = Math.min(1, Math.max(0, (time - began) / SWEEP_MS));
      const eased = 1 - (1 - part) ** 3;
      const at = part === 1 ? target : temperatureAlong(from + (to - from) * eased);
      setSweep((last) => (last.target === target ? { ...last, shown: at } : last));
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react/exhaustive-deps -- a sweep begins where the last one has come to, and only then
  }, [moving && target]);
  return useMemo(() => (moving ? { ...state, temperature: shown } : state), [state, moving, shown]);
}

const wantsMotion = (): boolean => !matchMedia("(prefers-reduced-motion: reduce)").matches;
