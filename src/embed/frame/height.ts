import type { Pointer } from "./pointer.ts";

/** What a box's height may exceed a whole pixel by and still be taken for it. */
const ROUNDING = 0.01;

/** The height of a figure in a frame, in whole CSS pixels. */
export interface Height {
  /** Measures at once, without waiting for the next frame. */
  readonly measure: () => number;
  /** Tells the height if it has changed. */
  readonly refresh: () => void;
}

/**
 * Follows the border box of `content`, never that of the document, which is at least as tall as the frame. While the
 * pointer is down the height only grows: nothing may move under a drag.
 */
export function watchHeight(
  content: HTMLElement,
  pointer: Pointer,
  report: (height: number) => void,
): Height {
  let lastHeight = 0;
  const measure = (): number => {
    const height = Math.ceil(content.getBoundingClientRect().height - ROUNDING);
    return pointer.isDown() ? Math.max(height, lastHeight) : height;
  };
  const refresh = (): void => {
    const height = measure();
    // A frame that is not shown has no height; to say so would collapse it for good.
    if (height <= 0 || height === lastHeight) return;
    lastHeight = height;
    report(height);
  };
  new ResizeObserver(refresh).observe(content);
  return { measure, refresh };
}
