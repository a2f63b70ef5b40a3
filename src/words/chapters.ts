/** A part of the article, with a heading of its own. */
export interface SectionTitle {
  /** Its id on the page; never renamed, as links lead to it. */
  readonly id: string;
  readonly title: string;
}

/** The numbered sections of the article, in order. */
export const sections = [
  { id: "every-word", title: "A model scores every word" },
  { id: "to-shares", title: "Scores are not shares" },
  { id: "softmax", title: "Softmax, step by step" },
  { id: "why-e", title: "Why the exponential?" },
  { id: "the-dial", title: "The dial tilts a line" },
  { id: "both-ends", title: "End to end" },
  { id: "count", title: "How many choices is that, really?" },
  { id: "rolling", title: "Rolling the dice" },
  { id: "clever", title: "Warm is not clever" },
  { id: "long-tail", title: "Above 1: the long tail" },
  { id: "in-practice", title: "Who still has the dial?" },
] as const satisfies readonly SectionTitle[];

/** The parts after the numbered ones. */
export const endings = [
  { id: "recap", title: "Three sentences to take home" },
  { id: "credits", title: "Credits and further watching" },
] as const satisfies readonly SectionTitle[];

/** The id of a part of the article. */
export type SectionId = (typeof sections)[number]["id"] | (typeof endings)[number]["id"];

/** How long the article takes to read with every figure worked, in minutes. */
export const ARTICLE_MINUTES = 20;

/** A page beside the article that goes deeper. Its address is `depth/<id>/`. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** What it is about, one sentence. */
  readonly about: string;
  /** How long it takes to read, figures and all. */
  readonly minutes: number;
}

/** The chapters, in order. */
export const chapters = [
  {
    id: "inside",
    title: "Inside a small model",
    about:
      "A real language model, small enough for this page: where a score comes from, and what a whole vocabulary of them looks like.",
    minutes: 6,
  },
  {
    id: "heat",
    title: "What heat does to a text",
    about:
      "Two real models write at every temperature, with the same dice: loops in the cold, nonsense in the heat, and what was measured in between.",
    minutes: 8,
  },
  {
    id: "dials",
    title: "The dials you get",
    about:
      "Whose API still has a temperature, with which range, what else cuts or bends the shares, and in which order.",
    minutes: 7,
  },
  {
    id: "your-words",
    title: "Your own words",
    about:
      "Your words, your scores, the log-probabilities of your API: on the same dial, with the arithmetic written out.",
    minutes: 5,
  },
] as const satisfies readonly Chapter[];

/** The name of a chapter. */
export type ChapterId = (typeof chapters)[number]["id"];

/** The chapter called `id`. */
export const chapterOf = (id: ChapterId): (typeof chapters)[number] =>
  chapters.find((chapter) => chapter.id === id) ?? chapters[0];
