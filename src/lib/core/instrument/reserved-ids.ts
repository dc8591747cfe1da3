/** Words that mean the same in every instrument. */

/** Stored where a person chose "I can't judge this" or "prefer not to say"; no item and no option may be called so. */
export const SKIPPED = 'skipped';

/** The option of a list that says that none of the others is true; it and the others exclude each other. */
export const NONE = 'none';
