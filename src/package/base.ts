/** The style sheets that every figure needs, in the order of their layers. */
import "./layers.css";
import "../styles/layers.css";
import "./host.css";
import "../styles/reset.css";
import "../styles/tokens.css";
import "../styles/prose.css";
import "../figures/compact.css";
import "./stills.css";
import "../styles/page.css";
import "../styles/print.css";
import "./package.css";
