/** The button that leads back to where one has read. */
export const BACK_TO_READING = "↩ Back to where you were";
