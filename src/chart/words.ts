/** What a chart calls its parts where nobody else does. */
export const labels = { word: "Word", table: "Table" } as const;
