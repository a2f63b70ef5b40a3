import {
  forwardRef,
  type ForwardRefExoticComponent,
  type ReactNode,
  type Ref,
  type RefAttributes,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import "./base.ts";
import { announce } from "../panel/announcer.ts";
import { FigureFrame } from "../figures/FigureFrame.tsx";
import { WholeButton } from "../figures/WholeButton.tsx";
import type { FigureId } from "../figures/ids.ts";
import type { Figure } from "../panel/defineFigure.tsx";
import type { OpenFigure } from "../panel/openFigure.tsx";
import type { FigureText, OwnTexts } from "../panel/figureText.ts";
import { type Surroundings, SurroundingsContext } from "../panel/surroundings.ts";
import { followTranslation } from "../hydration/translation.ts";
import { followTerms } from "../islands/termLinkage.ts";
import { FIELDS } from "../embed/host/address.ts";
import { beginningOf, queryOf } from "./beginning.ts";
import { Guarded } from "./Guarded.tsx";
import type { FigureProps, SoftmaxFigureHandle } from "./props.ts";
import { Root } from "./Root.tsx";
import { useReports } from "./useReports.ts";
import { useTemperature } from "./useTemperature.ts";
import { useTheme } from "./useTheme.ts";
import { useWarnings } from "./useWarnings.ts";

/**
 * One live figure. The server renders it finished, in the state it begins with, and the browser hydrates that. Needs
 * `softmax-temperature/style.css`, or the figure's own sheet.
 */
export type FigureComponent = ForwardRefExoticComponent<
  FigureProps & RefAttributes<SoftmaxFigureHandle>
>;

/** Makes a component of `registered`, with `text` around it. */
export function figureComponent(registered: Figure<FigureId>, text: FigureText): FigureComponent {
  return forwardRef<SoftmaxFigureHandle, FigureProps>(function SoftmaxFigure(props, handle) {
    const root = useRef<HTMLDivElement>(null);
    const [opened, setOpened] = useState(false);
    useEffect(() => (root.current ? followTranslation(root.current) : undefined), []);
    useTheme(root, props);
    return (
      <Root ref={root} props={props} opened={opened}>
        <Opened registered={registered} text={text} props={props} handle={handle} />
        {props.view === "compact" && (
          <p className="sx-more sx-controls">
            <WholeButton opened={opened} onToggle={setOpened} />
          </p>
        )}
      </Root>
    );
  });
}

function Opened({
  registered,
  text,
  props,
  handle,
}: {
  readonly registered: Figure<FigureId>;
  readonly text: FigureText;
  readonly props: FigureProps;
  readonly handle: Ref<SoftmaxFigureHandle>;
}): ReactNode {
  const [beginning] = useState(() => beginningOf(props));
  const [open] = useState(() => registered.open(beginning, "page"));
  const domId = `${useId()}${registered.id}`;
  const region = useRef<HTMLParagraphElement>(null);
  // A question before the picture would take its place.
  const uncovered = props.view === "compact";
  const surroundings = useMemo<Surroundings>(
    () => ({ uncovered, announce: (message) => announce(message, () => region.current) }),
    [uncovered],
  );
  useReports(open, props);
  useTemperature(open, props);
  useWarnings(registered, props);
  useImperativeHandle(handle, () => handleOf(open), [open]);
  const said = (): string => JSON.stringify(open.texts());
  const texts = useSyncExternalStore(open.subscribe, said, said);
  const own = useMemo<OwnTexts>(() => JSON.parse(texts), [texts]);
  useEffect(followTermsOnce, []);
  return (
    <>
      <FigureFrame
        id={registered.id}
        text={text}
        domId={domId}
        captioned={props.caption !== false}
        own={own}
      >
        <SurroundingsContext.Provider value={surroundings}>
          <Guarded
            onStop={(sentence) => {
              surroundings.announce(sentence);
              // A change for good, which listeners get, and no step that could be undone.
              open.show(beginning, "page");
              open.restore(beginning, "page");
            }}
          >
            {open.element}
          </Guarded>
        </SurroundingsContext.Provider>
      </FigureFrame>
      <p ref={region} className="sx-hidden" role="status" />
    </>
  );
}

/** `query` with what is `asked` for; scores that were put in place of those of other words go with these. */
const changed = (query: ReturnType<OpenFigure["query"]>, asked: typeof query): typeof query => {
  const hasOtherWords = asked.some(([name]) => name === FIELDS.words);
  const kept = query.filter(([name]) => !hasOtherWords || name !== FIELDS.logits);
  return [...kept, ...asked];
};

const handleOf = (open: OpenFigure): SoftmaxFigureHandle => ({
  get state() {
    return Object.fromEntries(open.query());
  },
  get probabilities() {
    return open.shares();
  },
  set: (state) => open.show(changed(open.query(), [...queryOf(state)]), "page"),
  reset: open.reset,
});

let following = false;

/** One listener serves the term buttons of all figures on the page. */
function followTermsOnce(): void {
  if (following) return;
  following = true;
  followTerms();
}
