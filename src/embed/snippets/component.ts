import type { FigureInState } from "./figure.ts";
import { tagBody } from "./html.ts";
import { type Look, lookAttributes } from "./look.ts";
import { partsOf } from "./state.ts";

/** The name of the npm package. */
const PACKAGE = "softmax-temperature";

/** The command that adds the package to a project. */
export const installSnippet = `npm install ${PACKAGE}`;

/** The two lines that bring the component and its styles into a module. */
export const importSnippet = `import { SoftmaxFigure } from "${PACKAGE}";
import "${PACKAGE}/style.css";`;

/** The React component in the figure's state, as JSX. */
export function componentSnippet({ id, query }: FigureInState, look: Look): string {
  const { temperature, state } = partsOf(query);
  const number = temperature === "inf" ? "Infinity" : temperature;
  const figure = tagBody("SoftmaxFigure", { figure: id });
  const dial = number === undefined ? "" : ` temperature={${Number(number)}}`;
  const { caption, controls, ...texts } = lookAttributes(look);
  const off = Object.entries({ caption, controls }).flatMap(([name, text]) =>
    text === undefined ? [] : ` ${name}={false}`,
  );
  return `<${figure}${dial}${tagBody("", { state, ...texts })}${off.join("")} />`;
}
