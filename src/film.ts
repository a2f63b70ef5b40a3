import "./styles/layers.css";
import "virtual:text-fonts.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/prose.css";
import "./styles/page.css";
import "./styles/navigation.css";
import "./styles/stills.css";
import "./film/picture.css";
import "./film/film.css";
import "./styles/print.css";
import { wakeFilm } from "./film/player/wakeFilm.ts";
import { canBeAlive } from "./islands/baseline.ts";

const root = document.querySelector<HTMLElement>("[data-film]");
if (root && canBeAlive())
  wakeFilm(
    root,
    queryFrom(root),
    "link",
    async () => (await import("./islands/ownWords/filmForm.ts")).filmForm,
  );

/** What the address asks for; where it names no time, the film begins where its page has printed it. */
function queryFrom({ dataset: { filmAt } }: HTMLElement): URLSearchParams {
  const query = new URLSearchParams(location.search);
  if (!query.has("at") && filmAt) query.set("at", filmAt);
  return query;
}
