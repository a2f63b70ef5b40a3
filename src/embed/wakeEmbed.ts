import { loadWithRetry } from "../hydration/loadWithRetry.ts";
import { findFigure } from "../figures/find.ts";
import { wakeIsland } from "../hydration/island.tsx";
import { followHost, postProblem } from "./frame/followHost.ts";
import { applyTheme } from "./frame/theme.ts";
import { type EmbedOptions, parseOptions } from "./options.ts";

/** Brings the one figure of an embed page to life in the state that its address asks for, and puts it in touch with its host. */
export async function wakeEmbed(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const options = parseOptions(query);
  show(options);
  const content = document.getElementById("embed");
  const island = content?.querySelector<HTMLElement>("[data-island]");
  const id = island?.dataset["island"] ?? "";
  const source = findFigure(id);
  if (!content || !island || !source) return;
  const { fixedHeight, id: name } = options;
  const report = (problem: string): void =>
    postProblem({ content, fixedHeight, id: name }, problem);
  const figure = await loadWithRetry(island, source, { onFailure: report });
  const open = figure.open();
  wakeIsland(island, id, open, report);
  // In a frame the state was chosen by the author of the page around it, not by a link that the reader followed.
  open.restore(query, parent === self ? "link" : "page");
  followHost({
    open,
    content,
    fixedHeight,
    id: name,
    probabilities: open.shares,
  });
}

function show({ theme, caption, controls }: EmbedOptions): void {
  const { dataset } = document.documentElement;
  applyTheme(theme);
  if (!caption) dataset["caption"] = "0";
  if (!controls) dataset["controls"] = "0";
}
