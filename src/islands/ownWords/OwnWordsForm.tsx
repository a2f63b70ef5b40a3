import { type ReactNode, useId, useState } from "react";
import type { OpenFigure } from "../../panel/openFigure.tsx";
import { announce } from "../../panel/announcer.ts";
import { type Filled, linesOf, readForm } from "./readForm.ts";
import { labels } from "./words.ts";
import "./ownWords.css";

const LINES = 7;

/** A prompt, words with scores, a title and a caption, as they stand in the figure; what does not fit changes nothing. */
export function OwnWordsForm({ open }: { readonly open: OpenFigure }): ReactNode {
  const [hint, wrong] = [useId(), useId()];
  const [filled, fill] = useState(() => beginning(open));
  const [problem, setProblem] = useState<string>();
  const isOwn = open.texts().hasOwnWords;
  const done = (form: Element): void => {
    form.closest("dialog")?.close();
    announce(open.readout());
  };
  const submit = async (form: Element): Promise<void> => {
    const read = await readForm(filled);
    setProblem("problem" in read ? read.problem : undefined);
    if ("problem" in read) return;
    open.showWords(read.query);
    done(form);
  };
  const field = (name: Exclude<keyof Filled, "list">): ReactNode => (
    <label className="sx-own__field">
      {labels[name]}
      <input
        type="text"
        dir="auto"
        autoComplete="off"
        name={name}
        value={filled[name]}
        onChange={({ currentTarget: { value } }) => fill({ ...filled, [name]: value })}
      />
    </label>
  );
  return (
    <form
      className="sx-own"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      {field("prompt")}
      <label className="sx-own__field">
        {labels.list}
        <textarea
          name="list"
          rows={LINES}
          dir="auto"
          spellCheck={false}
          value={filled.list}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? hint : [hint, wrong].join(" ")}
          onChange={({ currentTarget: { value } }) => fill({ ...filled, list: value })}
        />
      </label>
      <p id={hint} className="sx-own__hint">
        {labels.listHint}
      </p>
      {field("title")}
      {field("caption")}
      {problem !== undefined && (
        <p id={wrong} role="alert" className="sx-note">
          {problem}
        </p>
      )}
      <div className="sx-own__buttons">
        <button type="submit">{labels.show}</button>
        {isOwn && (
          <button
            type="button"
            onClick={({ currentTarget }) => {
              open.showWords([]);
              done(currentTarget);
            }}
          >
            {labels.back}
          </button>
        )}
      </div>
    </form>
  );
}

/** What stands in the figure now. */
function beginning(open: OpenFigure): Filled {
  const { title, caption } = open.texts();
  const { prompt = "", list = [] } = open.words() ?? {};
  return { prompt, list: linesOf(list), title, caption };
}
