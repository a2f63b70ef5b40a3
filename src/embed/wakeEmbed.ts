import { findFigure } from "../figures/find.ts";
import { wakeIsland } from "../figures/island.tsx";
import { followHost, tellProblem } from "./frame/followHost.ts";
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
  const figure = await findFigure(id);
  if (!content || !island || !figure) return;
  const open = figure.open();
  const { fixedHeight, id: name } = options;
  wakeIsland(island, id, open, (problem) =>
    tellProblem({ content, fixedHeight, id: name }, problem),
  );
  // In a frame the state is the wish of whoever made the page around it; its reader has followed no link.
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
