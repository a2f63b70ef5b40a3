import { type ReactNode, useState } from "react";
import { Select } from "../controls/Select.tsx";
import { PieceToCopy } from "../embed/dialog/PieceToCopy.tsx";
import { languages, type Softmax } from "./code.ts";
import { labels } from "./words.ts";

const LANGUAGES = languages.map(({ id, name }) => [id, name] as const);

/** The numbers as a program, in a language to be picked. `say` is told how copying went. */
export function CodeToCopy({
  softmax,
  link,
  say,
}: {
  readonly softmax: Softmax;
  readonly link: string;
  readonly say: (message: string) => void;
}): ReactNode {
  const [picked, pick] = useState<(typeof languages)[number]["id"]>("python");
  const { name, write } = languages.find(({ id }) => id === picked) ?? languages[0];
  return (
    <div className="sx-export__code">
      <Select
        className="sx-pick"
        label={labels.language}
        options={LANGUAGES}
        picked={picked}
        onPick={pick}
      />
      <PieceToCopy
        key={picked}
        piece={{ label: labels.code(name), text: write(softmax, link) }}
        say={say}
      />
    </div>
  );
}
