/** What the product keeps on a device begins alike, so that deleting everything finds it. */
export const ENTRIES = 'coo-fit/1/earlier/';

/** Where the result of a run is kept. */
export const entryKey = (run: string): string => ENTRIES + run;
