import { normalQuantile } from '../statistics/normal.ts';
import { rootSumSquare } from './root-sum-square.ts';

/** In percent. */
export const DIFFERENCE_CONFIDENCE = 90;

/** How many standard errors a difference must exceed to be called one. */
export const differenceQuantile = () => normalQuantile((1 + DIFFERENCE_CONFIDENCE / 100) / 2);

/** Φ⁻¹(0.95)·√(SE₁² + SE₂²), which the size of a difference must exceed to be called one, in points. */
export const differenceLimit = (...errors: [number, number]) => differenceQuantile() * rootSumSquare(...errors);
