import { filmed } from "../../figures/states.ts";
import { setsDialAlone } from "../../panel/preset.ts";
import { stillOf } from "../../pages/page.ts";
import { pages } from "../../pages/pages.ts";
import { presetTitle } from "../../pages/presetTitle.ts";

/** A state of a figure that has pictures. */
export interface StillState {
  /** The path of its pictures under the site's root, without their endings. */
  readonly name: string;
  readonly figure: string;
  /** What its card says over the figure's question, after the figure's own title. */
  readonly title: string;
  readonly query: string;
  /** Whether the figure begins like this. */
  readonly initial: boolean;
  /** Whether it has a film of the whole dial that is no other state's. */
  readonly filmed: boolean;
}

/** Every state that has a page, in the order of the pages. */
export const states: readonly StillState[] = pages.flatMap(({ content }) => {
  if (content.kind !== "figure") return [];
  const { figure, preset } = content;
  const apart = preset === undefined || !setsDialAlone(new URLSearchParams(preset.query));
  return {
    name: stillOf(figure, preset),
    figure,
    title: preset ? presetTitle(figure, preset) : "",
    query: preset?.query ?? "",
    initial: preset === undefined,
    filmed: filmed.includes(figure) && apart,
  };
});
