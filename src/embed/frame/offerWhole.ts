import type { OpenFigure } from "../../panel/openFigure.tsx";

/** The way from a compact figure to all of it. */
interface Whole {
  /** From now on the figure opens in its frame, whose host follows its height, and not on a page of its own. */
  readonly openInPlace: () => void;
}

/**
 * Leads from the compact figure in `content` to all of it, as it stands in `open`: by a link to its own page, or where the
 * frame can grow by a button that opens and closes it.
 */
export function offerWhole(
  content: HTMLElement,
  open: Pick<OpenFigure, "query" | "onCommit">,
): Whole {
  const { dataset } = document.documentElement;
  const link = content.querySelector<HTMLAnchorElement>(".sx-more a");
  const button = content.querySelector<HTMLButtonElement>(".sx-more button");
  const page = link?.href ?? "";
  const follow = (): void => {
    const query = new URLSearchParams([["v", "1"], ...open.query().map(([...pair]) => pair)]);
    link?.setAttribute("href", `${page}?${query}`);
  };
  follow();
  open.onCommit(follow);
  button?.addEventListener("click", () => {
    const opens = dataset["view"] === "compact";
    dataset["view"] = opens ? "full" : "compact";
    button.setAttribute("aria-expanded", String(opens));
  });
  return {
    openInPlace: () => {
      dataset["grows"] = "";
    },
  };
}
