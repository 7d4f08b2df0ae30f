/** A learner who gave no name. Every page needs it, so it stands apart from the page of the record. */
export const UNNAMED = '学员';
