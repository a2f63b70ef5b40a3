/** What the buttons under each figure say, and what came of copying. */
export const labels = {
  reset: "Reset",
  undo: "Undo",
  redo: "Redo",
  link: "Link",
  linkCopied: "Link copied",
  model: "Model",
  toy: "toy",
  tryAgain: "Try again",
  done: "Copied",
  copied: (label: string) => `${label} copied.`,
  selected: (label: string) => `${label} is selected. Copy it with your keyboard or menu.`,
  copyByHand: (label: string) => `Copy this ${label.toLowerCase()}:`,
} as const;
