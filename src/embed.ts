import "./styles/layers.css";
import "virtual:embed-fonts.css";
import "virtual:katex.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./figures/figure.css";
import "./styles/stills.css";
import "./styles/page.css";
import "./embed/embed.css";
import "./figures/compact.css";
import "./styles/print.css";
import { wakeEmbed } from "./embed/wakeEmbed.ts";
import { followTranslation } from "./hydration/translation.ts";
import { canBeAlive } from "./islands/baseline.ts";
import { followTerms } from "./islands/termLinkage.ts";

if (canBeAlive()) {
  followTranslation(document.body);
  void wakeEmbed();
  followTerms();
}
