/** The rules, ends of rows, alignments and titles of a table in LaTeX. */
const RULES =
  /\\(?:begin|end)\{[a-z*]+\}(?:\[[^\]\n]*\])?(?:\{[^}\n]*\})?|\\(?:top|mid|bottom|h|c)(?:rule|line)(?:\{[^}\n]*\})?|\\(?:caption|label)\{[^}\n]*\}|\\centering|\\\\(?:\[[^\]\n]*\])?/g;

/** A table of LaTeX with tabs between cells and nothing but its texts. */
export const fromLatex = (text: string): string =>
  text
    .replaceAll(RULES, "")
    .replaceAll(/\\[,;!~ ]/g, "")
    .replaceAll("\\%", "%")
    .replaceAll("\\_", "_")
    .replaceAll("$", "")
    .replaceAll(/\\text(?:bf|it|tt)?\{([^}\n]*)\}/g, "$1")
    .replaceAll(/(\\&)|[ \t]{0,20}&[ \t]{0,20}/g, (_, escaped?: string) => (escaped ? "&" : "\t"));
