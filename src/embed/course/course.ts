import { isFrameMessage, type StateFields, VERSION } from "../messages.ts";
import { findReport } from "./reports.ts";
import { advanceCourse, doneOf, notBegun, type CourseProgress, tasksOf } from "./tasks.ts";
import { marks } from "./words.ts";
import { readVisit, writeVisit } from "./visit.ts";

/**
 * The script of a course package: listens to the one figure that the page frames, ticks the page's tasks off, and tells
 * the learning platform around it.
 */
const frame = document.querySelector("iframe");
const figure = frame?.dataset["figure"] ?? "";
const authored = [...new URL(frame?.src ?? "", location.href).searchParams];
const tasks = tasksOf(figure, authored);
const report = findReport(self);
const earlier = readVisit(report.begin());

let progress: CourseProgress = earlier.progress;
let state: StateFields = earlier.state;
let told = "";

function tell(): void {
  const done = doneOf(tasks, progress);
  for (const item of document.querySelectorAll<HTMLElement>("[data-task]")) {
    const reached = done.some((task) => task === item.dataset["task"]);
    item.toggleAttribute("data-done", reached);
    const mark = item.querySelector("b");
    if (mark) mark.textContent = reached ? marks.done : marks.open;
  }
  const saved = writeVisit({ progress, state });
  if (saved === told) return;
  told = saved;
  report.tell({ done: done.length, tasks: tasks.length, saved });
}

addEventListener("message", ({ source, data }) => {
  if (!frame || source !== frame.contentWindow || !isFrameMessage(data)) return;
  if (data.type === "ready" && Object.keys(earlier.state).length > 0)
    frame.contentWindow?.postMessage(
      { source: "softmax-host", version: VERSION, type: "set", state: earlier.state },
      "*",
    );
  if (data.height !== undefined) frame.style.height = `${Math.ceil(data.height)}px`;
  // Only for good: what a dial merely passes on its way is not found.
  if (data.type !== "change" || !data.state) return;
  state = data.state;
  progress = advanceCourse(progress, figure, Object.entries(state));
  tell();
});
addEventListener("pagehide", () => report.end());
if (progress !== notBegun) tell();
