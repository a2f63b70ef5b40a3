import "./styles/layers.css";
import "virtual:text-fonts.css";
import "virtual:katex.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/prose.css";
import "./figures/figure.css";
import "./figures/beside.css";
import "./styles/sideBySide.css";
import "./styles/stills.css";
import "./styles/page.css";
import "./styles/navigation.css";
import "./styles/teach.css";
import "./styles/print.css";
import { followTranslation } from "./hydration/translation.ts";
import { bringExtras } from "./islands/extras.ts";
import { canBeAlive } from "./islands/baseline.ts";
import { followTerms } from "./islands/termLinkage.ts";
import { figuresOfPage, wakeFigures } from "./islands/wake.ts";

if (canBeAlive()) {
  followTranslation(document.body);
  wakeFigures();
  followTerms();
  bringExtras(figuresOfPage);
}
