import type { ExplorerState } from "../model/derive.ts";
import type { Fields } from "../model/fields.ts";
import { explorerData, printedShares, sharesOf } from "./columns.tsx";
import {
  defineFigure,
  type DialName,
  type Figure,
  type FigureSpec,
  type Named,
  type WithFields,
} from "./defineFigure.tsx";

/** `defineFigure` for figures that are words and a dial: their shares, their numbers and what paper shows are known. */
export const defineExplorer =
  <S extends ExplorerState>() =>
  <Id extends string, F extends Fields<S>, Name extends string = never>(
    spec: FigureSpec<S> & WithFields<F> & Named<S, Id, Name>,
  ): Figure<Id, Name | DialName<S>> =>
    defineFigure<S>()({
      shares: sharesOf,
      printed: printedShares,
      data: explorerData,
      ...spec,
    });
