/** What a figure's two dialogs need: one download, with the first press of either button. */
export { openEmbed } from "./openEmbed.ts";
export { openExport } from "./openExport.ts";
