import { formatCount, formatScore } from "../words/numbers.ts";
import type { BeatId, SceneId } from "./beats.ts";

/** What each scene is called. */
export const sceneTitles: Readonly<Record<SceneId, string>> = {
  wait: "A sentence waits",
  scores: "Vectors become scores",
  gaps: "Only gaps matter",
  whole: "Exponentials make a whole",
  shares: "The whole is cut",
  dial: "The dial tilts the line",
  draw: "A point falls",
  turn: "Your turn",
};

/** What is said in each beat: one sentence, at most 14 words. */
export const sentences: Readonly<Record<BeatId, string>> = {
  gap: "A sentence waits for its next word.",
  candidates: "Any word the model knows could stand there. Here are a few.",
  hidden: "What the model makes of the sentence is an arrow.",
  vectors: "Each word has an arrow of its own.",
  shadows: "How far a word reaches along the first arrow is its score.",
  shifted: "Add three points to every score, and nothing has changed.",
  thousand: "Add a thousand: the gaps between the words stay as they are.",
  gaps: "So measure each word from the favourite: its gap is all that counts.",
  powers: "Raise e, about 2.718, to each gap. Every word gets a column.",
  pile: "Now pile the columns up.",
  whole: "Together they are the whole, and the whole has a size.",
  cut: "Call the whole one hundred percent, and cut it.",
  shares: "Each word has its share. This is softmax.",
  line: "Over their scores, in powers of ten, the shares form a straight line.",
  tilt: "Temperature divides every score: the dial tilts that line.",
  cold: "Colder is steeper. At 0, the favourite takes all.",
  hot: "Hotter is flatter. At infinity, every word gets the same.",
  ruler: "Back at 1, lay the shares end to end.",
  fall: "A point falls anywhere. Where it lands, that word is written.",
  again: "And again: often the favourite, not always.",
  dull: "A small real model writes at 0: safe and dull.",
  alive: "At 1, with the same luck, its text comes alive.",
  salad: "At 2, it is salad.",
  others: "For at 2 the fifty thousand other words rise from the floor.",
  fraction: "That was softmax with temperature, and it fits in one line.",
  turn: "Your turn: take the dial, a word, the sentence.",
};

/** What stands in the picture. */
export const labels = {
  hidden: "the sentence",
  whole: "the whole",
  hundred: "100%",
  powers: ["100%", "1%", "0.01%", "10⁻⁶"],
  others: (count: number) => `${formatCount(count)} other words`,
  writer: (temperature: string) => `Storyteller, a small real model, at T = ${temperature}`,
  worked: (word: string, weight: string, whole: string, share: string) =>
    `${word}: ${weight} ÷ ${whole} = ${share}`,
} as const;

/** What the player says and what its parts are called. */
export const playerLabels = {
  player: "The film",
  play: "Play",
  pause: "Pause",
  goOn: "Go on",
  again: "Play again",
  seek: "Time",
  speed: "Speed",
  speeds: [
    { value: 1, label: "1×" },
    { value: 0.5, label: "½×" },
    { value: -1, label: "back" },
  ],
  dial: "Temperature T",
  scoreOf: (word: string) => `Score of ${word}`,
  point: "The point",
  sentence: "Sentence",
  own: "own words",
  ownWords: "Use your own words",
  aloud: "Read aloud",
  hint: "Take hold of anything: the film waits.",
  prompt: "Beginning of the sentence, if there is one",
  list: "Words and scores, one pair to a line, such as “butter 5”",
  show: "Show them",
} as const;

/** What a screen reader says of the slider: `Scene 3 of 8: Only gaps matter, 34 seconds`. */
export const seekText = (scene: number, of: number, title: string, seconds: number): string =>
  `Scene ${scene} of ${of}: ${title}, ${formatCount(seconds)} ${seconds === 1 ? "second" : "seconds"}`;

/** What a scene's page is called. */
export const sceneHeading = (scene: number, title: string): string => `${scene}. ${title}`;

/** `0:34`. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** What a hand has made of the picture; `temperature` is what stands after T, such as `= 0.5`. */
export const heldSentence = (temperature: string, word: string, share: string): string =>
  `You hold the picture. At T ${temperature}, ${word} has ${share}.`;

/** What a screen reader says of a score and of the point. */
export const scoreText = (score: number, share: string): string =>
  `${formatScore(score)}; share ${share}`;
export const pointText = (percent: number, word: string): string =>
  `${formatCount(percent)} of 100: ${word}`;

/** What the numbers of a moment are, one sentence each. */
export const momentSentences = {
  words: (words: readonly string[]) => `The words: ${words.join(", ")}.`,
  scores: (all: string) => `Scores: ${all}.`,
  weights: (all: string, whole: string) => `e to each gap: ${all}; the whole is ${whole}.`,
  shares: (temperature: string, all: string) => `At T = ${temperature}: ${all}.`,
  picks: (words: readonly string[]) => `Written so far: ${words.join(", ")}.`,
  written: (temperature: string, text: string) => `Storyteller at T = ${temperature}: “… ${text}”`,
  others: (temperature: string, share: string, all: string) =>
    `At T = ${temperature}, all others together have ${share}; ${all}.`,
} as const;

/** What the page around the film says. */
export const pageText = {
  heading: "Softmax in ninety seconds",
  about:
    "A film you can take hold of. Play it, stop it, and pull at anything: the dial, a word, the point. The picture obeys with the right mathematics.",
  transcript: "The film in stills",
  sceneTranscript: "The scene in stills",
  whole: "From the beginning",
  toy: "Seven words, invented scores and vectors; the arithmetic on them is exact. The fifty thousand others are a toy, too: all have the score −10. Storyteller’s texts are real recordings.",
  still: "The film is below, in stills.",
  article: "Read the article",
} as const;
