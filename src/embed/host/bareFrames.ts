import { converse } from "./converse.ts";
import { isWelcome, welcome } from "./guests.ts";

const BARE = "iframe[data-softmax-embed]";

/** Follows every frame of the page that asks for it, those that come later too. */
export function followBareFrames(): void {
  document.querySelectorAll(BARE).forEach(follow);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        follow(node);
        if (node instanceof Element) node.querySelectorAll(BARE).forEach(follow);
      }
  }).observe(document, { childList: true, subtree: true });
}

function follow(frame: Node): void {
  if (!(frame instanceof HTMLIFrameElement) || !frame.matches(BARE) || isWelcome(frame)) return;
  const askedTheme = (): string | null => /[?&]theme=(\w+)/.exec(frame.src)?.[1] ?? null;
  welcome(frame, converse({ frame, element: frame, askedTheme }));
}
