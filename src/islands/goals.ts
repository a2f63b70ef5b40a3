import { announce } from "../panel/announcer.ts";
import type { OpenFigure } from "../panel/openFigure.tsx";
import {
  advance,
  giveUp,
  goals,
  noProgress,
  type Progress,
  progressIn,
  situationOf,
} from "../model/goals.ts";
import { doneSentence, goalMarks } from "../words/goals.ts";
import type { FiguresOfPage } from "./wake.ts";

const KEY = "softmax-temperature:goals";

/** What was done earlier in this visit. Session storage throws where it is denied, and may hold anything. */
function remembered(): Progress {
  try {
    return progressIn(JSON.parse(sessionStorage.getItem(KEY) ?? "{}"));
  } catch {
    return noProgress;
  }
}

function remember(progress: Progress): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(progress));
  } catch {
    // Ticks are a convenience; without storage they last as long as the page.
  }
}

/** Ticks the goals of the page off (`<Goals>`) as figures get there, and says so. */
export function followGoals({ onAwake }: FiguresOfPage): void {
  let progress = remembered();
  show(progress);
  const take = (next: Progress, after = ""): void => {
    if (next === progress) return;
    const fresh = goals.filter(({ id }) => next.done.includes(id) && !progress.done.includes(id));
    progress = next;
    remember(progress);
    show(progress);
    if (fresh.length === 0) return;
    const sentences = [...fresh.map(({ id }) => doneSentence(id, progress)), after];
    // After what the figure itself has to say of the same step, which would replace it.
    setTimeout(() => announce(sentences.join(" ").trim()));
  };
  onAwake((id: string, open: OpenFigure) => {
    const look = (): void => {
      const now = situationOf(id, open.query());
      if (now) take(advance(progress, now), open.readout());
    };
    look();
    // Only for good: what a dial merely passes on its way is not found.
    open.onCommit(look);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-give-up]") : null;
    const id = button?.dataset["giveUp"];
    if (id) take(giveUp(progress, id));
  });
}

function show({ done }: Progress): void {
  for (const item of document.querySelectorAll<HTMLElement>("[data-goal]")) {
    const reached = done.includes(item.dataset["goal"] ?? "");
    item.toggleAttribute("data-done", reached);
    const mark = item.querySelector(".sx-goal__mark");
    if (mark) mark.textContent = reached ? goalMarks.done : goalMarks.open;
  }
}
