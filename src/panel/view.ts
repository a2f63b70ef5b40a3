/**
 * How much of a figure stands in a page: all of it, or as `compact` its question, its picture, its dial and its sentence, with
 * the rest one press away.
 */
export type View = "full" | "compact";

/** The name that frames, elements and components give the choice. */
export const VIEW = "view";

const VIEWS: ReadonlySet<string> = new Set<View>(["full", "compact"]);

/** Whether `text` is a view. Figures have fields of the same name in links, with other values. */
export const isView = (text: string): text is View => VIEWS.has(text);
