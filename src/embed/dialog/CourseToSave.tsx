import { type ReactNode, useState } from "react";
import { saveFile } from "../../panel/saveFile.ts";
import { siteRoot } from "../../panel/siteRoot.ts";
import type { Course } from "../course/coursePages.ts";
import { labels } from "../course/words.ts";

/** The button that makes a course package of the figure and saves it. */
export function CourseToSave({
  course,
  say,
}: {
  readonly course: Course;
  readonly say: (message: string) => void;
}): ReactNode {
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    try {
      const { fetchFrom, zipCourse } = await import("../course/courseFiles.ts");
      saveFile(`${course.figure}-course.zip`, await zipCourse(course, fetchFrom(siteRoot())));
      setFailed(false);
      say(labels.saved);
    } catch {
      setFailed(true);
      say(labels.failed);
    }
  };
  return (
    <div className="sx-piece">
      <button type="button" onClick={() => void save()}>
        {labels.make}
      </button>
      {failed && <p className="sx-embed__note">{labels.failed}</p>}
    </div>
  );
}
