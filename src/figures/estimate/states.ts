import type { FigureStates } from "../../panel/preset.ts";

/** Its states that have pages and pictures of their own. */
export const states: FigureStates = {
  presets: [
    {
      id: "cut",
      query:
        "t=2&tally=butter*5*85_jam*4*48_honey*3.5*44_cheese*2.5*23_garlic*1.5*0_regret*0*0_gravel*-1*0",
    },
    { id: "answers", query: "t=1&view=answers" },
  ],
};
