import type { ReactNode } from "react";
import { heightOnPhones } from "../embed/sizes.ts";
import { type FigureInState, plainLook } from "../embed/snippets/figure.ts";
import { iframeSnippet } from "../embed/snippets/iframe.ts";
import { texts } from "../figures/texts.ts";
import { presetsOf } from "../figures/states.ts";
import { PrintedFigure } from "../figures/PrintedFigure.tsx";
import { figures } from "../figures/registry.ts";
import type { FigureId } from "../figures/ids.ts";

/** Every figure of the registry: live, with its parameters, its named states, and what to paste. */
export function Gallery({
  root,
  site,
}: {
  /** The relative address of the site's root. */
  readonly root: string;
  /** Its full address; what is pasted needs it. */
  readonly site: string | undefined;
}): ReactNode {
  return (
    <>
      <p className="sx-crumb">
        <a href={root}>How Hot Is a Word?</a>
      </p>
      <h1 className="sx-leaf">Every figure</h1>
      <p>
        Each figure of the article, to be opened alone or put into a page of your own. <i>Embed</i>{" "}
        under a figure asks where you publish and gives the one right thing to paste.
      </p>
      {figures.map(({ id, parameters }) => (
        <section key={id} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>{texts[id].title}</h2>
          <PrintedFigure id={id} level={3} shareable />
          <Addresses id={id} root={root} />
          <dl className="sx-parameters">
            {parameters.map(({ name, expects }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd>{expects}</dd>
              </div>
            ))}
          </dl>
          {site !== undefined && (
            <pre
              className="sx-snippet"
              role="group"
              tabIndex={0}
              aria-label={`To paste: ${texts[id].title}`}
            >
              <code>{iframeSnippet(site, asItBegins(id), plainLook)}</code>
            </pre>
          )}
        </section>
      ))}
    </>
  );
}

const Addresses = ({ id, root }: { readonly id: FigureId; readonly root: string }): ReactNode => (
  <p>
    <a href={`${root}fig/${id}/`}>On a page of its own</a>
    {presetsOf(id).map((preset) => (
      <span key={preset.id}>
        {" · "}
        <a href={`${root}fig/${id}/${preset.id}/`}>{preset.title}</a>
      </span>
    ))}
  </p>
);

function asItBegins(id: FigureId): FigureInState {
  const { title, caption } = texts[id];
  return {
    id,
    title,
    caption,
    alt: caption,
    query: [],
    preset: undefined,
    height: heightOnPhones(id),
  };
}
