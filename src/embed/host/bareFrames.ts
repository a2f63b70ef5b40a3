import { followFrame } from "./followFrame.ts";
import { isRegistered, register } from "./frames.ts";

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
  if (!(frame instanceof HTMLIFrameElement) || !frame.matches(BARE) || isRegistered(frame)) return;
  const askedTheme = (): string | null => /[?&]theme=(\w+)/.exec(frame.src)?.[1] ?? null;
  register(frame, followFrame({ frame, element: frame, askedTheme }));
}
