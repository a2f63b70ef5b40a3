import type { FigureId } from "../figures/ids.ts";
import type { SourceName } from "../words/everySource.ts";

/** A question that people ask about temperature, and its answer. */
export interface AskedQuestion {
  /** Its id on the page; never renamed. */
  readonly id: string;
  readonly question: string;
  /** One to three sentences. */
  readonly answer: string;
  /** The figure that shows it, and the query of the state that does. */
  readonly figure: FigureId;
  readonly to: string;
  /** Where the answer can be checked; absent if it is arithmetic that the figure does. */
  readonly source?: SourceName;
}

/** The questions by what they are about, each group in the order of how often they come up. */
export const questions: readonly {
  readonly title: string;
  readonly asked: readonly AskedQuestion[];
}[] = [
  {
    title: "Where to put it",
    asked: [
      {
        id: "which-value",
        question: "Where do I put the slider?",
        answer:
          "At the value on the model’s card; if it has none, at 1. Go lower where answers should differ less, higher only with a cut such as top-p, and change one dial at a time.",
        figure: "cuts",
        to: "t=1&p=0.9",
        source: "mistral",
      },
      {
        id: "range",
        question: "Is the range 0 to 1 or 0 to 2?",
        answer:
          "That is up to the vendor, and the same number means the same division everywhere: 1 is the model as it is. Only where the dial ends differs.",
        figure: "vendors",
        to: "t=1.5",
        source: "openai",
      },
      {
        id: "zero-for-facts",
        question: "Should I use 0 for facts and code?",
        answer:
          "At 0 you get the model’s favourite every time, right or wrong. One study of nine models found no significant difference in multiple-choice answers from 0 to 1, and some makers advise against 0.",
        figure: "dial",
        to: "words=capital&t=0",
        source: "problemSolving",
      },
      {
        id: "only-one-value",
        question: "Why is 1 the only value that my model takes?",
        answer:
          "Because its maker has fixed the dial: any other number is an error there, or is taken and ignored. Which models do so, and since when, is in the table.",
        figure: "vendors",
        to: "t=1",
        source: "openaiLatest",
      },
      {
        id: "hallucination",
        question: "Does a high temperature cause hallucinations?",
        answer:
          "Heat makes unlikely words likelier, and a wrong word becomes part of the text that the next choice starts from. But a model that believes something false says it at 0 as well, only more surely.",
        figure: "tail",
        to: "t=1.5",
        source: "degeneration",
      },
      {
        id: "creativity",
        question: "Is temperature the creativity setting?",
        answer:
          "It is a dial of randomness. A study of stories at seven temperatures found it weakly related to novelty and moderately to incoherence.",
        figure: "writing",
        to: "",
        source: "creativity",
      },
      {
        id: "many-answers",
        question: "What if I draw many answers and keep the best?",
        answer:
          "Then some heat pays: at 0 all of them are the same. How much depends on the model; what is certain is that the number of different answers grows with T.",
        figure: "choices",
        to: "t=1",
      },
      {
        id: "benchmarks",
        question: "Why do benchmarks use no common temperature?",
        answer:
          "Because no value is right for all models, and one study found no significant difference from 0 to 1 in multiple choice. What counts is to say which was used, and how many answers were drawn.",
        figure: "evidence",
        to: "t=1",
        source: "problemSolving",
      },
      {
        id: "format",
        question: "Why does my output format break at 1?",
        answer:
          "Each token of a format is one draw, and one unlikely bracket in a hundred draws is enough. Lower T, or cut the tail, for the part that must be exact.",
        figure: "tail",
        to: "t=1",
      },
    ],
  },
  {
    title: "At zero",
    asked: [
      {
        id: "division-by-zero",
        question: "How can it divide by zero?",
        answer:
          "It does not. As T shrinks all shares go to the highest score, so programs take the top word; where two tie, each gets half in the mathematics, and the first in most programs.",
        figure: "curves",
        to: "t=0",
        source: "vllm",
      },
      {
        id: "error-at-zero",
        question: "Why does my library raise an error at 0?",
        answer:
          "Hugging Face’s Transformers takes temperatures above 0 only, and asks for do_sample=False instead, which takes the top word and ignores the temperature.",
        figure: "vendors",
        to: "vendor=transformers&t=0",
        source: "transformers",
      },
      {
        id: "no-effect-do-sample",
        question: "Why has the temperature no effect in Transformers?",
        answer:
          "Without do_sample=True no die is rolled at all: the top word is taken, and dividing all scores by the same number never changes which word that is.",
        figure: "tilt",
        to: "t=2",
        source: "transformersDefaults",
      },
      {
        id: "top-k-one",
        question: "Is top-k = 1 the same as T = 0?",
        answer:
          "Yes, apart from ties: one word is left, and it gets everything at any temperature.",
        figure: "cuts",
        to: "t=2&k=1",
      },
      {
        id: "epsilon",
        question: "Is a tiny temperature as good as 0?",
        answer:
          "Nearly. At T = 0.01 a lead of half a point is worth a factor of e^50; only scores that differ by a few hundredths still share. Subtract the largest score first, or the exponentials overflow.",
        figure: "tilt",
        to: "t=0.05",
        source: "stableSoftmax",
      },
      {
        id: "varies-at-zero",
        question: "Why do answers differ at T = 0?",
        answer:
          "Not because of the dial. Servers add up the same numbers in another order, depending on who else is being served, and now and then the last digit flips a near-tie.",
        figure: "dial",
        to: "words=coin&t=0",
        source: "nondeterminism",
      },
      {
        id: "loops",
        question: "Why does it repeat itself for ever at 0?",
        answer:
          "The same words lead to the same scores and the same scores to the same word. Once the words that a model sees have come round again, there is no way out.",
        figure: "story",
        to: "t=0&loop=1",
        source: "degeneration",
      },
      {
        id: "reasoning-loops",
        question: "Why does a reasoning model go round in circles when it is cold?",
        answer:
          "For the same reason as any other: with no chance left, a text that has come round goes round again, and a long chain of thought gives it room to. Some makers advise against greedy decoding for that.",
        figure: "vendors",
        to: "t=0",
        source: "gemini3",
      },
    ],
  },
  {
    title: "Dice and seeds",
    asked: [
      {
        id: "repeatable",
        question: "Can an answer be repeated at T = 1?",
        answer:
          "Yes, with the same seed and the same arithmetic: the dice are a list of numbers, and the same list picks the same words. A service that adds up in another order may still flip a near-tie.",
        figure: "dice",
        to: "n=10",
        source: "nondeterminism",
      },
      {
        id: "not-the-top-word",
        question: "Why does it not pick the word with the highest probability?",
        answer:
          "Because it draws: a word with 58% is picked 58 times in a hundred, not always. Always taking the top word makes text repetitive.",
        figure: "dice",
        to: "n=100",
        source: "degeneration",
      },
      {
        id: "seed",
        question: "Does a seed make sense at T = 0, or T = 1 with a seed?",
        answer:
          "The dial moves the borders on the ruler, the seed decides where the points fall. At 0 one word has the whole ruler, so every seed gives the same; at 1 the same seed gives the same text as long as the arithmetic is the same.",
        figure: "dice",
        to: "n=10",
        source: "nondeterminism",
      },
      {
        id: "one-trial",
        question: "It felt better at 0.8. Was it?",
        answer:
          "A hundred draws of a word with 58% give 58 give or take 10. Three tries tell next to nothing.",
        figure: "dice",
        to: "n=100",
      },
    ],
  },
  {
    title: "The mathematics",
    asked: [
      {
        id: "why-temperature",
        question: "Why put a temperature into softmax at all?",
        answer:
          "It sets how much a lead in score is worth and leaves the scores as they are. Below 1 the leader takes more, above 1 the shares even out, and the order never changes.",
        figure: "tilt",
        to: "t=2",
        source: "distillation",
      },
      {
        id: "definition",
        question: "What exactly are temperature and top-k?",
        answer:
          "Temperature divides every score before the exponential; a word’s share is its exponential over the sum of all. Top-k then keeps the k likeliest words and shares out all of it among them.",
        figure: "cuts",
        to: "t=1&k=3",
        source: "howToGenerate",
      },
      {
        id: "why-exp",
        question: "Why an exponential, and not a plain division by the total?",
        answer:
          "Scores may be negative, and where zero lies means nothing. The exponential is the one rule that makes equal gaps into equal ratios.",
        figure: "shares",
        to: "",
      },
      {
        id: "logits-or-logprobs",
        question: "Do I divide the logits or the log-probabilities by T?",
        answer:
          "Either. Log-probabilities are the logits less one number for all of them, and softmax does not see what is added to all.",
        figure: "scores",
        to: "z=8,7,6.5,5.5,4.5,3,2",
        source: "stableSoftmax",
      },
      {
        id: "renormalise",
        question: "Do I have to normalise before I apply the temperature?",
        answer:
          "No: softmax normalises at the end whatever you did before. What matters is whether a cut comes before or after the temperature.",
        figure: "cuts",
        to: "t=2&p=0.9&order=kpmt",
      },
      {
        id: "order",
        question: "Can heat put the second-best word first?",
        answer:
          "Never. Dividing all scores by the same positive number keeps their order; at ∞ they only draw level.",
        figure: "tilt",
        to: "t=5",
      },
      {
        id: "squared",
        question: "What does halving T do?",
        answer: "It squares every ratio between two words. Doubling it takes the square root.",
        figure: "tilt",
        to: "t=0.5",
      },
      {
        id: "name",
        question: "Why is it called temperature?",
        answer:
          "Because physics had the formula first: call minus the score an energy, and it is Boltzmann’s law. Networks were switched by it in 1985, with its temperature.",
        figure: "tilt",
        to: "t=2",
        source: "boltzmann",
      },
      {
        id: "softmax-name",
        question: "Who named it softmax?",
        answer:
          "John Bridle, in 1990. It takes the maximum softly: the colder, the closer to giving everything to the largest score.",
        figure: "tilt",
        to: "t=0.2",
        source: "bridle",
      },
      {
        id: "t-squared",
        question: "Why is there a factor of T² in distillation?",
        answer:
          "Gradients of the softened targets shrink as 1/T², so the authors multiply them by T² to keep their weight when T changes.",
        figure: "tilt",
        to: "t=3",
        source: "distillation",
      },
    ],
  },
  {
    title: "Other dials",
    asked: [
      {
        id: "top-p-or-temperature",
        question: "Is top-p better than temperature?",
        answer:
          "They do different things: temperature changes how the shares lie, top-p removes the unlikely tail and leaves the rest in proportion. Whoever heats wants both.",
        figure: "cuts",
        to: "t=2&p=0.9",
        source: "degeneration",
      },
      {
        id: "top-p-half",
        question: "Does top-p = 0.5 keep half of the words?",
        answer:
          "No: it keeps the likeliest words until their shares reach a half. That may be a single word.",
        figure: "cuts",
        to: "t=1&p=0.5",
        source: "degeneration",
      },
      {
        id: "no-change",
        question: "I heat and nothing changes. Why?",
        answer:
          "Look for a cut that you did not set: several programs have top-k, top-p or min-p on by default, and with few words left there is little to even out.",
        figure: "cuts",
        to: "t=5&k=2",
        source: "llamaCpp",
      },
      {
        id: "cut-order",
        question: "Does the order of temperature and cuts matter?",
        answer:
          "For top-p and min-p it does: heat first, and more words pass; cut first, and fewer. Top-k keeps the same words either way.",
        figure: "cuts",
        to: "t=2&p=0.9",
      },
      {
        id: "refused",
        question: "Why does my model refuse the parameter?",
        answer:
          "Many newer models take only the default, or ignore the number. Their makers offer settings of how long to think and how much to say instead.",
        figure: "vendors",
        to: "t=0.7",
        source: "openaiReasoning",
      },
      {
        id: "logprobs",
        question: "The log-probabilities do not change with T. Is that a bug?",
        answer:
          "Some servers report the model’s own numbers, before temperature, others what they draw from. Ask the same question at two temperatures and compare: if nothing changes, they are the model’s own.",
        figure: "estimate",
        to: "t=1&view=answers",
        source: "logprobsMeasured",
      },
      {
        id: "returned-at",
        question: "Can I undo the temperature in log-probabilities that I got?",
        answer:
          "Yes, from any T but 0 and ∞: multiply each by that T, and let softmax share out again. Of tokens that were not listed only bounds are known then.",
        figure: "playground",
        to: "list=the*-0.734_a*-1.514_my*-2.12&kind=logprobs&returned=0.5",
      },
      {
        id: "is-it-used",
        question: "How do I find out whether my temperature is used at all?",
        answer:
          "Ask fifty times for one word at T = 0.2 and at T = 1.5, and count the answers. If the two tallies look alike, it is not. With the model’s scores, a tally tells which T it was.",
        figure: "estimate",
        to: "",
      },
    ],
  },
];
