/** Minutes that one item may take. */
export const LEAST_MINUTES = 1;
export const MOST_MINUTES = 600;
/** Items of a plan. */
export const MOST_ITEMS = 200;
/** Characters of a title. */
export const LONGEST_TITLE = 200;
