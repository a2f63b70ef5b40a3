import { type RefObject, useEffect, useLayoutEffect } from "react";
import { wornAt } from "../embed/host/pageTheme.ts";
import { onPageTheme } from "../embed/host/watchPage.ts";
import type { FigureProps } from "./props.ts";

/** On a server, where nothing is painted, React warns of what would come before it. */
const useBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect;

/** Gives the figure in `root` the colour scheme of the page around it, in whatever way that says it, and keeps it so. */
export function useTheme(
  root: RefObject<HTMLElement | null>,
  { theme, themeFrom, style }: Pick<FigureProps, "theme" | "themeFrom" | "style">,
): void {
  const own = style?.colorScheme;
  useBeforePaint(() => {
    const element = root.current;
    if (!element) return undefined;
    const refresh = (): void => {
      // What it had from us is no part of the question.
      element.style.setProperty("color-scheme", own ?? "");
      const { scheme } = wornAt(element, theme, themeFrom);
      if (scheme) element.style.setProperty("color-scheme", scheme);
    };
    refresh();
    return onPageTheme(refresh);
  }, [root, theme, themeFrom, own]);
}
