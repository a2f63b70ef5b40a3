import type { FigureId } from "../figures/ids.ts";

/** One step of the lesson: a figure in a telling state, what to ask the class, and what to expect. */
export interface LessonStep {
  /** When it begins and ends, in minutes. */
  readonly minutes: string;
  readonly title: string;
  readonly figure: FigureId;
  /** The query of the state to begin with. */
  readonly query: string;
  readonly link: string;
  readonly ask: string;
  readonly expect: string;
}

/** Twenty minutes with a projector. */
export const lesson: readonly LessonStep[] = [
  {
    minutes: "0 to 3",
    title: "Scores, not words",
    figure: "dial",
    query: "t=1",
    link: "The dial at 1",
    ask: "Before you show it, read out “She spread her toast with …” and collect words. Then show the grey bars: what does the model know that we did not say?",
    expect:
      "It has a number for every word, even for gravel. It has not picked one. At T = 1, butter would be picked 58% of the time.",
  },
  {
    minutes: "3 to 6",
    title: "Turn the dial",
    figure: "dial",
    query: "t=0.2",
    link: "The dial at 0.2",
    ask: "Hands up before each turn: cold, to 0.2, what happens to butter? What happens to the grey bars? Then to 2 and to ∞.",
    expect:
      "At 0.2 butter takes over 99%, at 2 it has 37%, at ∞ all seven are equal. The grey bars never move: the model has been asked once.",
  },
  {
    minutes: "6 to 10",
    title: "What a lead is worth",
    figure: "formula",
    query: "t=0.5",
    link: "The formula at ½",
    ask: "At T = 1 butter is 2.72 times as likely as jam. How many times at ½? And at 2? Let everybody write a number down.",
    expect:
      "7.39 at ½ and 1.65 at 2: the square and the square root. Many say 5.4, twice as much. Halving T doubles the gap in the exponent, and that squares the ratio.",
  },
  {
    minutes: "10 to 13",
    title: "Who gains?",
    figure: "curves",
    query: "t=2",
    link: "The curves at 2",
    ask: "From 1 to 2, which words gain? Is there a temperature that puts jam above butter?",
    expect:
      "All but butter gain. Jam peaks at T = 1.54 and then pays in turn. It never passes butter: dividing both scores by the same number keeps their order.",
  },
  {
    minutes: "13 to 15",
    title: "The two ends",
    figure: "curves",
    query: "t=0",
    link: "The curves at 0",
    ask: "At T = 0 the formula divides by zero. What should the machine do? And what if two words tie?",
    expect:
      "It follows where the shares are heading: everything to the top word, and a half each to two that tie. At ∞ the scores no longer matter.",
  },
  {
    minutes: "15 to 18",
    title: "Fifty thousand words",
    figure: "tail",
    query: "t=1",
    link: "The long tail at 1",
    ask: "T = 1.5 looked harmless. A real vocabulary has 50,000 words, nearly all of them hopeless here. Guess their share together at 1, at 1.5 and at 2.",
    expect:
      "0.9%, half, 91%. Each is negligible, all together are not. That is why cuts such as top-p exist. (A toy: every other word has the score −10.)",
  },
  {
    minutes: "18 to 20",
    title: "Cold is not correct",
    figure: "dial",
    query: "t=0.3&words=capital",
    link: "The wrong favourite",
    ask: "Here the model believes in Sydney. Does turning the dial down make it right? What does it make it?",
    expect:
      "Surer, and still wrong. Temperature does not change what the model believes; it changes how boldly you bet on it.",
  },
];

/** What learners tend to believe, and what the lesson sets against it. */
export const misconceptions: readonly (readonly [belief: string, instead: string])[] = [
  [
    "“Temperature makes the model more creative.”",
    "It makes less likely words likelier, good ones and bad ones alike.",
  ],
  [
    "“Temperature adds noise to the answer.”",
    "Nothing random happens in softmax. Chance comes in with the draw, after it.",
  ],
  [
    "“At some temperature the second word overtakes.”",
    "The order never changes. They draw level at ∞ and nowhere else.",
  ],
  ["“Half the temperature, half the chance.”", "Ratios are squared, not halved."],
  ["“T = 0 is the correct answer.”", "It is the likeliest one, every time, right or wrong."],
  [
    "“1.5 is only a little more than 1.”",
    "Among seven words it is. Among 50,000 the tail takes half.",
  ],
];

/** The figures of the lesson, each once, in the order in which they come up. */
export const stageFigures: readonly FigureId[] = [...new Set(lesson.map(({ figure }) => figure))];
