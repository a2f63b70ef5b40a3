const sheet = new CSSStyleSheet();
// `all` stays off the host, whose place in the page's grid is the page's business.
sheet.replaceSync(`
:host{display:block!important;min-width:min(100%,280px)}
:host([hidden]){display:none!important}
div{position:relative}
iframe{all:initial;display:block;width:100%;color-scheme:inherit}
div:not(.ready){display:flex;flex-direction:column;justify-content:flex-end;height:0;min-height:300px;overflow:hidden}
div:not(.ready) iframe{position:absolute;inset:0;height:100%;visibility:hidden}
slot{display:block;flex:none;margin-bottom:auto}
.ready slot{display:none}
`);

/**
 * What is in an element's shadow: its children until the frame is ready, then the frame. The children get the room that is kept
 * for the frame: where they are taller (the room in a snippet is that of a blog's column) their end shows, which is the link.
 */
export interface FrameSlot {
  /** Keeps room of `height` (a CSS length, or empty for a guess) for a frame that is not ready. */
  readonly reserve: (height: string) => void;
  /** Keeps room of `height` (in CSS pixels) unless some is kept already. */
  readonly guess: (height: number) => void;
  /** The height that the page gives the element whatever is in it, in CSS pixels; ∞ if it takes as much as it needs. */
  readonly given: () => number;
  /** Begins to load `address` behind the children. */
  readonly load: (address: string, title: string) => HTMLIFrameElement;
  /** Shows the frame, as tall as it has said or, if it does not know yet, as the room that was kept. */
  readonly reveal: (frame: HTMLIFrameElement) => void;
  /** Takes `frame` away; the children are back, in as much room. */
  readonly clear: (frame: HTMLIFrameElement) => void;
}

/** Makes the shadow of `element`. */
export function createFrameSlot(element: HTMLElement): FrameSlot {
  const shadow = element.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet];
  const div = shadow.appendChild(document.createElement("div"));
  div.append(document.createElement("slot"));
  const reserve = (height: string): void => {
    if (div.className === "") div.style.minHeight = height;
  };
  return {
    reserve,
    guess: (height) => {
      if (div.style.minHeight === "") reserve(`${height}px`);
    },
    given: () => {
      div.style.display = "none";
      const { minHeight, maxHeight, paddingTop, paddingBottom } = getComputedStyle(element);
      const height = element.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
      div.style.display = "";
      const own = height > 1 + (parseFloat(minHeight) || 0);
      return Math.min(own ? height : Infinity, parseFloat(maxHeight) || Infinity);
    },
    load: (address, title) => {
      const frame = document.createElement("iframe");
      Object.assign(frame, {
        src: address,
        title,
        allow: "fullscreen; clipboard-write",
        referrerPolicy: "no-referrer",
      });
      return div.appendChild(frame);
    },
    reveal: ({ style }) => {
      // A frame that was not laid out yet says no height; as tall as frames are by default it would move the page twice.
      style.height ||= `${div.clientHeight}px`;
      reserve("");
      div.className = "ready";
    },
    clear: (frame) => {
      frame.remove();
      div.className = "";
      reserve(frame.style.height);
    },
  };
}
