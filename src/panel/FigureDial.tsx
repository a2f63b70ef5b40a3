import type { ReactNode } from "react";
import { derive, type ExplorerState } from "../model/derive.ts";
import { dialText } from "../words/distribution.ts";
import type { BodyProps } from "./defineFigure.tsx";
import { SpokenDial } from "./SpokenDial.tsx";

/** The temperature dial, bound to a figure's state; it speaks of the favourite. */
export const FigureDial = <S extends ExplorerState>(
  props: BodyProps<S> & { readonly playable?: boolean },
): ReactNode => <SpokenDial {...props} spoken={() => dialText(derive(props.state))} />;
