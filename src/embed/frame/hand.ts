/** The reader's hand on this page. */
export interface Hand {
  /** Whether a pointer is down. */
  readonly isDown: () => boolean;
}

/** Watches the reader's hand; calls `onRelease` each time it lets go. */
export function watchHand(onRelease: () => void): Hand {
  let down = false;
  const listen = (type: string, now: boolean): void =>
    addEventListener(
      type,
      () => {
        const released = down && !now;
        down = now;
        if (released) onRelease();
      },
      { capture: true, passive: true },
    );
  listen("pointerdown", true);
  listen("pointerup", false);
  listen("pointercancel", false);
  return { isDown: () => down };
}
