import "./styles/layers.css";
import "virtual:embed-fonts.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/stills.css";
import "./embed/embed.css";
import "./film/picture.css";
import "./film/film.css";
import "./styles/print.css";
import { wakeFilmFrame } from "./embed/wakeFilmFrame.ts";
import { wakeFilm } from "./film/player/wakeFilm.ts";
import { canBeAlive } from "./islands/baseline.ts";

const root = document.querySelector<HTMLElement>("[data-film]");
if (root && canBeAlive())
  wakeFilmFrame((query) =>
    wakeFilm(
      root,
      query,
      parent === self ? "link" : "page",
      async () => (await import("./islands/ownWords/filmForm.ts")).filmForm,
    ),
  );
