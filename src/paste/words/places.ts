import { formatCount } from "../../words/numbers.ts";
import type { Place, Section } from "../reading.ts";
import { capital, quote } from "./quote.ts";

/** `Answer 2, choice 1`, `Prompt`: the name of a section; empty where there is one. */
export function sectionName({ answer, choice, prompt }: Section): string {
  const parts = [
    ...(answer === undefined ? [] : [`answer ${formatCount(answer)}`]),
    ...(choice === undefined ? [] : [`choice ${formatCount(choice)}`]),
    ...(prompt ? ["prompt"] : []),
  ];
  return capital(parts.join(", "));
}

/** `Choice 1, position 2 of 5, where “jam” was written.` */
export function placeSentence({ section, nth, count, written }: Omit<Place, "tokens">): string {
  const name = sectionName(section);
  const position = `position ${formatCount(nth)}${count === undefined ? "" : ` of ${formatCount(count)}`}`;
  const where = name === "" ? capital(position) : `${name}, ${position}`;
  return `${where}${written === undefined || written.trim() === "" ? "" : `, where ${quote(written)} ${section.prompt ? "stands" : "was written"}`}.`;
}
