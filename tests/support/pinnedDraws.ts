/** The first 20 words of the seed `roll` at T = 1, and how its first 1,000 points fall: the same in every engine. */
export const PINNED = {
  seed: "roll",
  words:
    "butter butter butter jam butter garlic butter butter butter butter butter butter butter butter jam butter honey honey honey honey",
  counts: {
    100: [61, 19, 12, 4, 4, 0, 0],
    1000: [558, 228, 117, 65, 25, 4, 3],
  },
} as const;
