import { isOwn } from "../../model/vocabulary.ts";
import type { FilmWords } from "../moment.ts";
import { playerLabels } from "../words.ts";

/** The parts of the printed player. */
export interface Parts {
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly note: HTMLElement;
  readonly caption: HTMLElement;
  readonly ring: HTMLElement;
  readonly scores: HTMLElement;
  readonly dial: HTMLInputElement;
  readonly point: HTMLInputElement;
  readonly play: HTMLButtonElement;
  readonly seek: HTMLInputElement;
  readonly clock: HTMLElement;
  readonly speed: HTMLSelectElement;
  readonly sentence: HTMLSelectElement;
  readonly own: HTMLButtonElement;
  readonly form: HTMLFormElement;
  readonly problem: HTMLElement;
  /** Shows in the list of sentences which one stands in the film. */
  readonly showSentence: (about: FilmWords) => void;
  /** Opens the list of sentences. */
  readonly openSentences: () => void;
}

/** The parts of the player in `root`. @throws RangeError if one is missing */
export function partsOf(root: HTMLElement): Parts {
  const part = <E extends Element = HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new RangeError(`the film has no ${selector}`);
    return found;
  };
  const sentence = part<HTMLSelectElement>("[data-film-sentence]");
  return {
    root,
    stage: part("[data-film-stage]"),
    svg: part<SVGSVGElement>("svg"),
    note: part("[data-film-note]"),
    caption: part("[data-film-caption]"),
    ring: part("[data-film-ring]"),
    scores: part("[data-film-scores]"),
    dial: part<HTMLInputElement>('[data-film-grip="dial"]'),
    point: part<HTMLInputElement>('[data-film-grip="point"]'),
    play: part<HTMLButtonElement>("[data-film-play]"),
    seek: part<HTMLInputElement>("[data-film-seek]"),
    clock: part("[data-film-clock]"),
    speed: part<HTMLSelectElement>("[data-film-speed]"),
    sentence,
    own: part<HTMLButtonElement>("[data-film-own]"),
    form: part<HTMLFormElement>("[data-film-form]"),
    problem: part("[data-film-problem]"),
    showSentence: ({ vocabulary, prompt }) => {
      const mark = "own";
      sentence.querySelector(`[value="${mark}"]`)?.remove();
      if (!isOwn(vocabulary) && !prompt) sentence.value = vocabulary;
      else {
        const option = new Option(prompt || playerLabels.own, mark, true, true);
        sentence.add(option);
      }
    },
    openSentences: () => {
      sentence.focus();
      // Not every browser lets a page open a list.
      try {
        sentence.showPicker();
      } catch {
        sentence.scrollIntoView({ block: "nearest" });
      }
    },
  };
}
