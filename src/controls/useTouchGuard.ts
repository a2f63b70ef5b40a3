import { type PointerEventHandler, useRef } from "react";

/** How far, in CSS pixels, a finger goes before its direction counts. */
const SLOP_PX = 6;

/** Pointer handlers for a native range, and a filter for its values. */
export interface TouchGuard {
  /** Whether to take this value now; a value held back is remembered and delivered if the touch proves meant. */
  readonly admits: (position: number) => boolean;
  readonly onPointerDown: PointerEventHandler;
  readonly onPointerMove: PointerEventHandler;
  readonly onPointerUp: PointerEventHandler;
  readonly onPointerCancel: PointerEventHandler;
}

/**
 * Keeps a range from jumping when a finger that lands on it only scrolls the page: browsers move the thumb at first
 * touch. A touch's values are held back until it goes sideways or lifts in place (a tap); a scroll drops them.
 */
export function useTouchGuard(deliver: (position: number) => void): TouchGuard {
  const touch = useRef<{ readonly x: number; readonly y: number; held?: number } | null>(null);
  const release = (): void => {
    const held = touch.current?.held;
    touch.current = null;
    if (held !== undefined) deliver(held);
  };
  return {
    admits: (position) => {
      if (touch.current) touch.current.held = position;
      return touch.current === null;
    },
    onPointerDown: ({ pointerType, clientX, clientY }) => {
      touch.current = pointerType === "touch" ? { x: clientX, y: clientY } : null;
    },
    onPointerMove: ({ clientX, clientY }) => {
      if (!touch.current) return;
      const [dx, dy] = [Math.abs(clientX - touch.current.x), Math.abs(clientY - touch.current.y)];
      if (dx > SLOP_PX && dx > dy) release();
    },
    onPointerUp: release,
    onPointerCancel: () => {
      touch.current = null;
    },
  };
}
