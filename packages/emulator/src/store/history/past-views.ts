import type { PastViews } from './past-desk.js';

/** The views of a state of the past, by their names. */
export const pastViews: PastViews = {};
