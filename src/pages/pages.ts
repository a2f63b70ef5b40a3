import { texts } from "../figures/texts.ts";
import { presetsOf } from "../figures/states.ts";
import { type Scene, scenes } from "../film/timeline.ts";
import { pageText } from "../film/words.ts";
import { chapters } from "../words/chapters.ts";
import type { Preset } from "../panel/preset.ts";
import { presetTitle } from "./presetTitle.ts";
import { cardOf, filmCardOf, filmPathOf, type Page, SITE } from "./page.ts";
import { type FigureId, figureIds } from "../figures/ids.ts";

const SOCIAL = {
  file: "social.png",
  shows: "A dial from 0 to infinity, and the words it makes likelier.",
};

const article: Page = {
  file: "index.html",
  title: `${SITE} Softmax and temperature, explained`,
  description:
    "How a language model turns scores into a choice, and what temperature does to that choice. Drag the dial and see: softmax, from the first score to the last roll of the dice.",
  content: { kind: "article" },
  picture: SOCIAL,
};

/** The article with its chapters in one file, which is no page of the site. */
export const wholeArticle: Page = {
  ...article,
  file: "how-hot-is-a-word.html",
  content: { kind: "whole" },
};

const film: Page = {
  file: `${filmPathOf()}index.html`,
  title: `${pageText.heading} · ${SITE}`,
  description: pageText.about,
  content: { kind: "film" },
  picture: { file: filmCardOf(), shows: `${pageText.heading}. ${pageText.about}` },
};

function scenePage({ id, number, title, beats }: Scene): Page {
  const said = beats.map(({ sentence }) => sentence).join(" ");
  return {
    file: `${filmPathOf(id)}index.html`,
    title: `${title} · ${pageText.heading}, scene ${number} · ${SITE}`,
    description: said,
    content: { kind: "film", scene: id },
    picture: { file: filmCardOf(id), shows: `${title}. ${said}` },
  };
}

const filmFrame: Page = {
  ...film,
  file: "embed/film/index.html",
  title: `${pageText.heading}: a film to take hold of`,
  content: { kind: "filmFrame" },
};

const gallery: Page = {
  file: "gallery/index.html",
  title: `Every figure of ${SITE}`,
  description: "Each figure of the article alone, with what to paste to have it on your own page.",
  content: { kind: "gallery" },
  picture: SOCIAL,
};

const teach: Page = {
  file: "teach/index.html",
  title: `Teach softmax and temperature · ${SITE}`,
  description:
    "A lesson of twenty minutes on how a language model chooses its next word: figures for a projector, questions to ask, goals to reach, a quiz, and a handout to print.",
  content: { kind: "teach" },
  picture: SOCIAL,
};

const playground: Page = {
  file: "playground/index.html",
  title: `The playground · ${SITE}`,
  description:
    "Bring your own words and scores, or the log-probabilities of an API, and turn the temperature dial on them.",
  content: { kind: "playground" },
  picture: SOCIAL,
};

const sources: Page = {
  file: "sources/index.html",
  title: `Sources · ${SITE}`,
  description: "Every source of the article and its chapters, with what was taken from it.",
  content: { kind: "sources" },
  picture: SOCIAL,
};

const questionsPage: Page = {
  file: "questions/index.html",
  title: `Questions people ask about temperature · ${SITE}`,
  description:
    "Where to put the slider, why answers differ at zero, what seeds do, why the exponential: short answers, each with a figure that shows it.",
  content: { kind: "questions" },
  picture: SOCIAL,
};

const chapterPage = ({ id, title, about }: (typeof chapters)[number]): Page => ({
  file: `depth/${id}/index.html`,
  title: `${title} · ${SITE}`,
  description: about,
  content: { kind: "chapter", chapter: id },
  picture: SOCIAL,
});

const embedPage = (figure: FigureId): Page => ({
  file: `embed/${figure}/index.html`,
  title: `${texts[figure].title}: interactive figure`,
  description: texts[figure].caption,
  content: { kind: "embed", figure },
  picture: SOCIAL,
});

function figurePage(figure: FigureId, preset?: Preset): Page {
  const { title, caption } = texts[figure];
  const named = preset ? `${title}: ${presetTitle(figure, preset)}` : title;
  return {
    file: `fig/${figure}/${preset ? `${preset.id}/` : ""}index.html`,
    title: `${named} · ${SITE}`,
    description: caption,
    content: { kind: "figure", figure, ...(preset ? { preset } : {}) },
    picture: { file: cardOf(figure, preset), shows: `${named}. ${caption}` },
  };
}

/** Every page of the site. */
export const pages: readonly Page[] = [
  article,
  film,
  filmFrame,
  ...scenes.map(scenePage),
  ...chapters.map(chapterPage),
  questionsPage,
  sources,
  gallery,
  teach,
  playground,
  ...figureIds.flatMap((id) => [
    embedPage(id),
    figurePage(id),
    ...presetsOf(id).map((preset) => figurePage(id, preset)),
  ]),
];

/** The page at `path` (leading slash and query ignored; a folder is its `index.html`). */
export const pageAt = (path: string): Page | undefined => {
  const bare = path.replace(/^\//, "").replace(/[?#].*$/, "");
  const file = bare === "" || bare.endsWith("/") ? `${bare}index.html` : bare;
  return pages.find((page) => page.file === file);
};
