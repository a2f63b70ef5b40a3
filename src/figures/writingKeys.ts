import type { KeyboardEvent } from "react";

/** Arrows, Home and End move the focus from the button that hears the key along its toolbar; round at the ends. */
export function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const bar = event.currentTarget.closest("[role=toolbar]");
  const buttons = [...(bar?.querySelectorAll("button") ?? [])];
  const at = buttons.findIndex((button) => button === event.currentTarget);
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  }[event.key];
  const button = to === undefined ? undefined : buttons.at(to === buttons.length ? 0 : to);
  if (at < 0 || !button) return;
  event.preventDefault();
  button.focus();
}
