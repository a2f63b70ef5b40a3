/** What a figure's two dialogs need: one download, with the first press of either button. */
export { publish } from "./publish.ts";
export { take } from "./take.ts";
