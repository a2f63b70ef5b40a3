import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { texts } from "../../src/figures/texts.ts";
import { FigureFrame } from "../../src/figures/FigureFrame.tsx";

test("a figure's frame is its question, its panel, one menu, its caption, and what it says of other words", () => {
  const { question, howTo, caption, own } = texts.dial;
  const markup = renderToStaticMarkup(
    <FigureFrame id="dial" text={texts.dial} domId="first" level={3} number={3} offers="all">
      <hr />
    </FigureFrame>,
  );
  expect(markup.replaceAll("><", ">\n<")).toBe(
    [
      '<figure id="first" class="sx-figure" data-figure="dial" aria-labelledby="first-question">',
      '<div class="sx-panel">',
      '<h3 class="sx-question" id="first-question">',
      `<strong>${question[0]}</strong> <span>${question[1]}</span>`,
      "</h3>",
      "<hr/>",
      '<div class="sx-foot sx-controls">',
      '<details class="sx-menu">',
      "<summary>Share, how to use</summary>",
      `<p>${howTo}</p>`,
      '<button type="button" data-link="dial">Copy link</button>',
      '<button type="button" data-embed="dial">Embed</button>',
      '<button type="button" data-export="dial">Take it with you</button>',
      "</details>",
      '<template data-own-texts="">',
      `<p data-part="caption">${own?.caption}</p>`,
      "</template>",
      "</div>",
      "</div>",
      `<figcaption>`,
      `<b>Figure 3. </b>${caption}</figcaption>`,
      "</figure>",
    ].join("\n"),
  );
});
