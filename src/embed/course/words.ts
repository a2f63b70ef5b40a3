import { goalMarks, goalTexts } from "../../words/goals.ts";
import type { TaskId } from "./tasks.ts";

/** What stands beside a task, before and after it was done. */
export const marks = goalMarks;

/** What a task asks for. */
export const taskText = (task: TaskId): string =>
  task === "work" ? "Work the figure: change something in it." : goalTexts[task].text;

/** Where the figure of a course comes from. */
export const ORIGIN = "From How Hot Is a Word?";

/** What the button and its file are called. */
export const labels = {
  tasks: "To do",
  make: "Save the course package (ZIP)",
  saved: "The course package was saved.",
  failed: "The course package could not be made: a file of the figure did not come.",
} as const;
