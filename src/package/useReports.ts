import { useEffect, useRef } from "react";
import type { OpenFigure } from "../panel/openFigure.tsx";
import type { FigureReport, FigureProps } from "./props.ts";

type Listeners = Pick<FigureProps, "onInput" | "onChange">;

const reportOf = (open: OpenFigure): FigureReport => ({ state: Object.fromEntries(open.query()) });

/** Calls `listeners`, those of the latest render, when the state of `open` has changed. */
export function useReports(open: OpenFigure, listeners: Listeners): void {
  const latest = useRef(listeners);
  useEffect(() => {
    latest.current = listeners;
  });
  useEffect(() => {
    const reporter = (listener: keyof Listeners): (() => void) => {
      let reported = JSON.stringify(open.query());
      return () => {
        const now = JSON.stringify(open.query());
        if (now === reported) return;
        reported = now;
        latest.current[listener]?.(reportOf(open));
      };
    };
    const stopInput = open.subscribe(reporter("onInput"));
    const stopChange = open.onCommit(reporter("onChange"));
    return () => {
      stopInput();
      stopChange();
    };
  }, [open]);
}
