/** No target is higher, in points, since a score's band has to have room above it. */
export const HIGHEST_TARGET = 95;
