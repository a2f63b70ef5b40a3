import { CREDIT } from "../../export/citation.ts";
import { drawInto } from "../../film/player/draw.ts";
import { scene } from "../../film/scene.ts";
import "./stage.css";

/** Draws the film at a time, in seconds, and says what is to be seen, as markup: where it is the same, one picture will do. */
type Show = (time: number) => string;

/** Runs in the film's page, of which its picture alone is left, over its sentence and where it comes from. */
export default function setStage(): Show {
  const width = document.documentElement.clientWidth;
  // A copy, which the page's own player does not know.
  const svg = document.querySelector(".film-picture")?.cloneNode(true);
  if (!(svg instanceof SVGSVGElement)) throw new Error("this page has no film");
  const stage = made("main", "stage");
  const [sentence, credit] = [made("p", "stage__sentence"), made("p", "stage__credit")];
  credit.textContent = CREDIT;
  stage.append(svg, sentence, credit);
  document.body.replaceChildren(stage);
  const draw = drawInto(svg);
  return (time) => {
    const picture = scene(time, { width });
    draw(picture);
    sentence.textContent = picture.moment.beat.sentence;
    return stage.innerHTML;
  };
}

const made = (tag: string, className: string): HTMLElement =>
  Object.assign(document.createElement(tag), { className });
