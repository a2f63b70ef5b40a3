import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";

/** A canvas to paint on, `width` by `height` CSS pixels large. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** The canvas’s own text colour. */
  readonly colour: string;
}

/** What brings other colours: the scheme, forced colours, more contrast. */
const COLOURS = [
  "(prefers-color-scheme: dark)",
  "(forced-colors: active)",
  "(prefers-contrast: more)",
];

/**
 * Paints a canvas with `paint` after every render, in device pixels, and again when its size or the page’s colours
 * change. Tells whether it is painted, which it is not before scripts run. On paper a drawing stands in for it, which
 * `draw` brings up to date when the page is about to be printed.
 */
export function usePainted(
  canvas: RefObject<HTMLCanvasElement | null>,
  paint: (sheet: Sheet) => void,
  draw: () => void,
): boolean {
  const [painted, setPainted] = useState(false);
  const repaint = useRef(() => {});
  const redraw = useRef(draw);
  useLayoutEffect(() => {
    redraw.current = draw;
    repaint.current = () => {
      const sheet = canvas.current && sheetOf(canvas.current);
      if (sheet) paint(sheet);
    };
    repaint.current();
  });
  useEffect(() => {
    const element = canvas.current;
    if (!element?.getContext("2d")) return undefined;
    const again = (): void => repaint.current();
    const sizes = new ResizeObserver(([entry]) => {
      if (!entry) return;
      fit(element, entry.contentRect);
      again();
      setPainted(true);
    });
    sizes.observe(element);
    const theme = new MutationObserver(again);
    theme.observe(document.documentElement, { attributeFilter: ["data-theme", "class", "style"] });
    const leaving = new AbortController();
    const { signal } = leaving;
    for (const query of COLOURS) matchMedia(query).addEventListener("change", again, { signal });
    const print = (): void => redraw.current();
    addEventListener("beforeprint", print, { signal });
    matchMedia("print").addEventListener("change", print, { signal });
    return () => {
      sizes.disconnect();
      theme.disconnect();
      leaving.abort();
    };
  }, [canvas]);
  return painted;
}

/** As many pixels as the screen has for it; setting them clears a canvas, so only where they differ. */
function fit(canvas: HTMLCanvasElement, { width, height }: DOMRectReadOnly): void {
  const across = Math.round(width * devicePixelRatio);
  const down = Math.round(height * devicePixelRatio);
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
}

/** The cleared canvas, its unit a CSS pixel. */
function sheetOf(canvas: HTMLCanvasElement): Sheet | null {
  const context = canvas.getContext("2d");
  if (!context) return null;
  const [width, height] = [canvas.width / devicePixelRatio, canvas.height / devicePixelRatio];
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  context.clearRect(0, 0, width, height);
  return { context, width, height, colour: getComputedStyle(canvas).color };
}
