import type { ReactNode } from "react";
import { texts } from "../figures/texts.ts";
import { currentIds } from "../figures/ids.ts";
import { pageText } from "../film/words.ts";
import { CARD, cardOf, filmCardOf, filmPathOf } from "./page.ts";

/** The film, and every figure of the registry, as a picture that leads to its page. */
export function Gallery({
  root,
}: {
  /** The relative address of the site's root. */
  readonly root: string;
}): ReactNode {
  return (
    <>
      <h1 className="sx-leaf">Every figure</h1>
      <p>
        The film first. Each opens on a page of its own, figures with their named states, and with
        what to paste to have it in yours.
      </p>
      <ul className="sx-gallery">
        <li>
          <a href={root + filmPathOf()}>
            <img src={root + filmCardOf()} {...CARD} alt="" loading="lazy" />
            <strong>{pageText.heading}</strong>
          </a>
          <span>{pageText.about}</span>
        </li>
        {currentIds.map((id) => {
          const { title, question } = texts[id];
          return (
            <li key={id}>
              <a href={`${root}fig/${id}/`}>
                <img src={root + cardOf(id)} {...CARD} alt="" loading="lazy" />
                <strong>{title}</strong>
              </a>
              <span>{question.join(" ")}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
