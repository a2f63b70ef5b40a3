import { Component, type ReactNode } from "react";

/** What is said beside a figure that threw, and the name of the button that starts it anew. */
export const STOPPED = "This figure stopped. It is shown as it begins.";
export const START_AGAIN = "Start it again";

/** What a figure is rendered in, so that an error in it takes nothing else along. */
interface BoundaryProps {
  readonly children: ReactNode;
  /**
   * Called when one of them has thrown while rendering, in an effect, or while its nodes were put in place, with the
   * element that had the focus then.
   */
  readonly onStop: (focused: Element | null) => void;
}

interface BoundaryState {
  readonly stopped: boolean;
  readonly focused?: Element | null;
}

/** Takes its children away when one of them throws. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { stopped: false };

  static getDerivedStateFromError(): BoundaryState {
    return { stopped: true, focused: document.activeElement };
  }

  override componentDidCatch(): void {
    // React has taken the children away by now; Preact has not, nor has it set the state.
    this.props.onStop(this.state.focused ?? document.activeElement);
  }

  override render(): ReactNode {
    return this.state.stopped ? null : this.props.children;
  }
}
