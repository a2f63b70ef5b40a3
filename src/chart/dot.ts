/**
 * A dot as SVG path data, to follow an `M`: a line so short that the round caps of its stroke are all there is to see,
 * a circle however the picture is stretched. Not of no length: WebKit gives up `vector-effect: non-scaling-stroke` there
 * and draws the stroke as wide as the picture stretches it.
 */
export const DOT = "h.01";
