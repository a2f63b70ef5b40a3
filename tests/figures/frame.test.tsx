import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { texts } from "../../src/figures/texts.ts";
import { FigureFrame } from "../../src/figures/FigureFrame.tsx";

test("a figure's frame is its question, its panel, how to use it, two dialogs and its caption", () => {
  const { question, howTo, caption } = texts.dial;
  const markup = renderToStaticMarkup(
    <FigureFrame id="dial" domId="first" level={3} number={3} shareable>
      <hr />
    </FigureFrame>,
  );
  expect(markup.replaceAll("><", ">\n<")).toBe(
    [
      '<figure id="first" class="sx-figure" data-figure="dial" aria-labelledby="first-question">',
      '<div class="sx-panel">',
      '<h3 class="sx-question" id="first-question">',
      `<strong>${question[0]}</strong> ${question[1]}</h3>`,
      "<hr/>",
      '<div class="sx-foot sx-controls">',
      '<details class="sx-how">',
      "<summary>How to use</summary>",
      `<p>${howTo}</p>`,
      "</details>",
      '<button type="button" data-embed="dial">Embed</button>',
      '<button type="button" data-export="dial">Take it with you</button>',
      "</div>",
      "</div>",
      `<figcaption>`,
      `<b>Figure 3. </b>${caption}</figcaption>`,
      "</figure>",
    ].join("\n"),
  );
});
