import { type CSSProperties, type RefObject, useEffect, useState } from "react";
import { isDarkBehind } from "../embed/host/ground.ts";
import { onPageTheme } from "../embed/host/watchPage.ts";

/** The element of the page that `element` stands in, however many shadows there are between. */
function onPage(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? onPage(root.host) : element;
}

/** The colour scheme of the ground that `place` stands on, as a style; none until it stands on one. */
export function useScheme(place: RefObject<Element | null>): CSSProperties | undefined {
  const [scheme, setScheme] = useState<"dark" | "light">();
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      cancelAnimationFrame(frame);
      // A notebook puts a widget into the page when it was drawn, and colours of a theme come after its name.
      frame = requestAnimationFrame(() => {
        if (!place.current?.isConnected) look();
        else setScheme(isDarkBehind(onPage(place.current)) ? "dark" : "light");
      });
    };
    look();
    const stop = onPageTheme(look);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [place]);
  return scheme && { colorScheme: scheme };
}
