import { asItIs } from "./template.ts";

/**
 * Texts of one or two sentences, so that a model which has read them can begin anywhere. A weight says how often a text
 * is told. The sentence about toast is the article’s own; its seven endings come as often as the article’s
 * shares at T = 1 say, so that the trained model can be checked against them.
 */
export const shortTexts: readonly (readonly [template: string, weight: number])[] = [
  ["{She} spread {her} toast with butter.", 58.4],
  ["{She} spread {her} toast with jam.", 21.5],
  ["{She} spread {her} toast with honey.", 13],
  ["{She} spread {her} toast with cheese.", 4.8],
  ["{She} spread {her} toast with garlic.", 1.8],
  ["{She} spread {her} toast with regret.", 0.4],
  ["{She} spread {her} toast with gravel.", 0.15],
  ...asItIs(14, [
    "A {a} sat on the {seat}.",
    "The {a} sat on the {seat} and looked at the {color} {thing}.",
    "The sky was {sky}.",
    "The sky was {sky}. It was a {weather} day.",
    "{A} had some {food} for lunch. It was {taste}.",
    "{A} looked under the bed. There was the {thing}!",
    "{A} looked under the table. There was nothing but a {fruit}.",
    "The {thing} was {color} and {size}.",
    "It was a {weather} {time}. {A} stayed at home and read a book.",
    "It was a {weather} {time}, and the {a} wanted to play {game}.",
    "{A} and {B} played {game} {place}.",
    "{A} gave {B} a {fruit}. “Thank you,” said {B}.",
    "“Good morning,” said the {a}. “Good morning,” said the {b}.",
    "The {flower} in the garden was {color}.",
    "The {vehicle} was late, so {A} walked home.",
    "There were {number} {color} birds on the roof.",
    "{A} sang a {song}, and the {b} went to sleep.",
    "The soup was too hot, so {A} waited.",
    "{A} heard a {noise}. It was only the rain.",
    "The {a} is {size}, and the {b} is not.",
    "{A} likes {food}. {B} likes {food} more.",
    "At night the owl is awake and the hen is asleep.",
    "Every {time} {A} goes for a walk {place}.",
    "“Where is my {thing}?” said {A}. “On your head,” said {B}.",
    "The {a} ran, the {b} ran faster, and the snail came last.",
  ]),
];
