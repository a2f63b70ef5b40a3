/** The reader's pointer on this page. */
export interface Pointer {
  /** Whether a pointer is down. */
  readonly isDown: () => boolean;
}

/** Watches the reader's pointer; calls `onRelease` each time it lets go. */
export function watchPointer(onRelease: () => void): Pointer {
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
