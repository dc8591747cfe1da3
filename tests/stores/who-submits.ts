/** Candidates who answer at the same time. */
export const SUBMITTERS = Array.from({ length: 24 }, (_, index) => `candidate-${index + 1}`);
