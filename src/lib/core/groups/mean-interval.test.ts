import { expect, it } from 'vitest';
import { meanInterval } from './mean-interval.ts';

// scipy 1.17: stats.t.interval(confidence, n - 1, loc=mean, scale=spread/sqrt(n)); the first two are of 40 55 60 35 70 50 45.
it.each([
	[50.714285714285715, 12.051476890327393, 7, 80, 44.15615493180478, 57.27241649676665],
	[50.714285714285715, 12.051476890327393, 7, 95, 39.56852855131326, 61.860042877258174],
	[62, 18, 12, 80, 54.915408249825894, 69.08459175017411],
	[50, 20, 5, 95, 25.166720035924715, 74.83327996407529]
])('%d with spread %d of %d people at %d %% lies between %d and %d', (mean, spread, n, confidence, low, high) => {
	const interval = meanInterval(mean, spread, n, confidence);
	expect(interval.low).toBeCloseTo(low, 10);
	expect(interval.high).toBeCloseTo(high, 10);
});
