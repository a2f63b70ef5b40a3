/** What a figure's dialogs need: one download, with the first press of any of their buttons. */
export { openEmbed } from "./openEmbed.ts";
export { openExport } from "./openExport.ts";
export { openOwnWords } from "./ownWords/openOwnWords.tsx";
