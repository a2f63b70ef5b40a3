import type { Section } from "./reading.ts";
import type { FoundPlace, Part } from "./shapes/found.ts";

/** A found place with the section that it is of, and which position of that it is, from 1, of how many. */
export interface Numbered {
  readonly found: FoundPlace;
  readonly section: Section;
  readonly nth: number;
  readonly count: number;
}

/** What the sections of a paste come to. */
export interface Sections {
  readonly answers: number;
  readonly choices: number;
  readonly prompt: boolean;
}

const keyOf = ({ answer, choice, prompt }: Part): string => `${String(prompt)} ${choice} ${answer}`;

/**
 * `places` section by section, as pieces of a stream may come in turns: what was written first, the prompt last, and
 * named only where there are several.
 */
export function numbered(places: readonly FoundPlace[]): readonly Numbered[] {
  const groups = new Map<string, FoundPlace[]>();
  for (const place of places) {
    const key = keyOf(place.part);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  const all = [...groups.values()];
  const known = answersOf(all);
  const ordered = [
    ...all.filter(([first]) => !first?.part.prompt),
    ...all.filter(([first]) => first?.part.prompt),
  ];
  return ordered.flatMap((group) => {
    const section = all.length < 2 ? {} : sectionOf(group[0]?.part, known);
    return group.map((found, i) => ({ found, section, nth: i + 1, count: group.length }));
  });
}

/** Each answer in its order, with the choices that it has. */
function answersOf(
  groups: readonly (readonly FoundPlace[])[],
): ReadonlyMap<string, { readonly nth: number; readonly choices: Set<number> }> {
  const known = new Map<string, { readonly nth: number; readonly choices: Set<number> }>();
  for (const [first] of groups) {
    if (first === undefined) continue;
    const { answer, choice, prompt } = first.part;
    const entry = known.get(answer) ?? { nth: known.size + 1, choices: new Set<number>() };
    known.set(answer, entry);
    if (!prompt) entry.choices.add(choice);
  }
  return known;
}

function sectionOf(part: Part | undefined, answers: ReturnType<typeof answersOf>): Section {
  const answer = part && answers.get(part.answer);
  if (part === undefined || answer === undefined) return {};
  return {
    ...(answers.size > 1 && { answer: answer.nth }),
    ...(answer.choices.size > 1 && !part.prompt && { choice: part.choice + 1 }),
    ...(part.prompt && { prompt: true as const }),
  };
}

/** How many answers and choices there are, and whether the prompt is among them. */
export const sectionsOf = (places: readonly Numbered[]): Sections => ({
  answers: new Set(places.map(({ section }) => section.answer)).size,
  choices: new Set(places.map(({ section }) => section.choice)).size,
  prompt: places.some(({ section }) => section.prompt),
});
