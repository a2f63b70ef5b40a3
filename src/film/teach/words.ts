import type { SceneId } from "../beats.ts";

/** What is asked after each scene: what comes next, or why. No word of the film is named, as it may be about other words. */
export const questions: Readonly<Record<SceneId, string>> = {
  wait: "Which word would you write? And how would a machine say how sure it is?",
  scores: "If every score were a thousand higher, what would change?",
  gaps: "A share is never below zero, and most gaps are. What turns one into the other?",
  whole:
    "The columns are of different heights, and their sum is no round number. How do shares come of that?",
  shares: "If every score were half as high, which words would gain, and which would lose?",
  dial: "At 0 and at infinity: which of them would you call random, and which certain?",
  draw: "Each of the others has nearly nothing. Why do they get so much together, once it is hot?",
  turn: "Which temperature would you choose for a recipe, and which for a poem? Why?",
};

/** What the parts of the mode are called, and what the page for teachers says of it. */
export const teachText = {
  mode: "Stop for questions",
  asked: "To ask:",
  heading: "The film, to begin with",
  about:
    "Ninety seconds that show all of it. In this mode the film stops after each scene with a question; let the class answer, then go on.",
  link: "The film with its questions",
} as const;
