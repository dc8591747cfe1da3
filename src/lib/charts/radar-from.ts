/** Areas from which on a radar is drawn: one of two spokes is a line. */
export const RADAR_FROM = 3;
