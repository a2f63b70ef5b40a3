import { picture, softmax } from "../picture.js";

/** The habit: objects for all words, sorted by score at each event, then softmax over them. */
export function start(place, logits) {
  const draw = picture(place, logits.length);
  return (temperature) => {
    const words = Array.from(logits, (logit, id) => ({ id, logit }));
    words.sort((a, b) => b.logit - a.logit);
    draw(
      softmax(
        words.map(({ logit }) => logit),
        temperature,
      ),
    );
  };
}
