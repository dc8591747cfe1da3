/** Everything about profiles begins with it, and what the product keeps on a device begins alike. */
export const PROFILES = 'coo-fit/1/profile/';

/** Holds the version of the edited profile that results are read against; absent while that is the instrument's own. */
export const USED_KEY = `${PROFILES}used`;
