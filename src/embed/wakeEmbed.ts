import { loadWithRetry } from "../hydration/loadWithRetry.ts";
import { findFigure } from "../figures/find.ts";
import { wakeIsland } from "../hydration/island.tsx";
import { skipGuess } from "../panel/useGuess.ts";
import { copyLink } from "../panel/copyLink.ts";
import { followHost, postProblem } from "./frame/followHost.ts";
import { applyTheme } from "./frame/theme.ts";
import { offerWhole } from "./frame/offerWhole.ts";
import { wearAsked } from "./frame/wearAsked.ts";
import { type EmbedOptions, figureQuery, parseOptions } from "./options.ts";

/** Brings the one figure of an embed page to life in the state that its address asks for, and puts it in touch with its host. */
export async function wakeEmbed(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const options = parseOptions(query);
  show(options);
  const worn = wearAsked(query);
  const content = document.getElementById("embed");
  const island = content?.querySelector<HTMLElement>("[data-island]");
  const id = island?.dataset["island"] ?? "";
  const source = findFigure(id);
  if (!content || !island || !source) return;
  // A question before the picture would take its place.
  if (options.view === "compact") skipGuess(id);
  const { fixedHeight, id: name } = options;
  const report = (problem: string): void =>
    postProblem({ content, fixedHeight, id: name }, problem);
  const figure = await loadWithRetry(island, source, { onFailure: report });
  const open = figure.open();
  wakeIsland(island, id, open, report);
  // In a frame the state was chosen by the author of the page around it, not by a link that the reader followed.
  open.restore(figureQuery(query), parent === self ? "link" : "page", await worn);
  const link = content.querySelector<HTMLElement>("[data-link]");
  link?.addEventListener("click", () => void copyLink(link, id, open));
  const whole = offerWhole(content, open);
  followHost({
    open,
    content,
    fixedHeight,
    id: name,
    probabilities: open.shares,
    onFollowed: whole.openInPlace,
  });
}

function show({ theme, caption, controls, view }: EmbedOptions): void {
  const { dataset } = document.documentElement;
  applyTheme(theme);
  const asked = {
    caption: caption ? "" : "0",
    controls: controls ? "" : "0",
    view: view === "full" ? "" : view,
  };
  // The script of the head has read the address with less care.
  for (const [name, text] of Object.entries(asked))
    if (text === "") delete dataset[name];
    else dataset[name] = text;
}
