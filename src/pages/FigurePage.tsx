import type { ReactNode } from "react";
import { heightOnPhones } from "../embed/sizes.ts";
import { plainLook } from "../embed/snippets/look.ts";
import { iframeSnippet } from "../embed/snippets/iframe.ts";
import { currentOf, type FigureId, placeOf } from "../figures/ids.ts";
import { PrintedFigure } from "../figures/PrintedFigure.tsx";
import { figureNamed } from "../figures/registry.ts";
import { presetsOf } from "../figures/states.ts";
import { texts } from "../figures/texts.ts";
import type { Preset } from "../panel/preset.ts";
import { presetTitle } from "./presetTitle.ts";

/** One figure on a page of its own, where links to it lead, with its named states and what to paste. */
export function FigurePage({
  id,
  preset,
  root,
  site,
}: {
  readonly id: FigureId;
  readonly preset?: Preset;
  /** The relative address of the site's root. */
  readonly root: string;
  /** Its full address; what is pasted needs it. */
  readonly site: string | undefined;
}): ReactNode {
  const { title } = texts[id];
  return (
    <>
      <h1 className="sx-leaf">{preset ? `${title}: ${presetTitle(id, preset)}` : title}</h1>
      <PrintedFigure id={id} level={2} offers="all" {...(preset ? { query: preset.query } : {})} />
      <p>
        This figure belongs to an article on how a language model turns scores into a choice.{" "}
        <a href={`${root}${placeOf(id)}#${currentOf(id)}`}>Read it there</a>, or see{" "}
        <a href={`${root}gallery/`}>all figures</a>.
      </p>
      <States id={id} preset={preset} root={root} />
      <Parameters id={id} />
      {site !== undefined && <Paste id={id} preset={preset} site={site} />}
    </>
  );
}

/** The figure as it begins, and its named states, each on a page of its own. */
function States({
  id,
  preset,
  root,
}: {
  readonly id: FigureId;
  readonly preset: Preset | undefined;
  readonly root: string;
}): ReactNode {
  const states = [
    { path: `fig/${id}/`, title: "As it begins", here: preset === undefined },
    ...presetsOf(id).map((other) => ({
      path: `fig/${id}/${other.id}/`,
      title: presetTitle(id, other),
      here: other.id === preset?.id,
    })),
  ];
  return (
    <section aria-labelledby="states">
      <h2 id="states">Its states</h2>
      <ul className="sx-states">
        {states.map(({ path, title, here }) => (
          <li key={path}>
            <a href={root + path} aria-current={here ? "page" : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What its address may say. */
const Parameters = ({ id }: { readonly id: FigureId }): ReactNode => {
  const parameters = figureNamed(id)?.parameters ?? [];
  return (
    parameters.length > 0 && (
      <section aria-labelledby="parameters">
        <h2 id="parameters">What its address may say</h2>
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
      </section>
    )
  );
};

/** What puts the figure in this state into another page. */
function Paste({
  id,
  preset,
  site,
}: {
  readonly id: FigureId;
  readonly preset: Preset | undefined;
  readonly site: string;
}): ReactNode {
  const { title, caption } = texts[id];
  const shown = {
    id,
    title,
    caption,
    alt: caption,
    query: [...new URLSearchParams(preset?.query)],
    preset: preset?.id,
    height: heightOnPhones(id),
  };
  return (
    <section aria-labelledby="paste">
      <h2 id="paste">To paste into a page of yours</h2>
      <p>
        <i>Embed</i>, under the figure, asks where you publish and gives the one right thing; in
        HTML this is it.
      </p>
      <pre className="sx-snippet" role="group" tabIndex={0} aria-labelledby="paste">
        <code>{iframeSnippet(site, shown, plainLook)}</code>
      </pre>
    </section>
  );
}
