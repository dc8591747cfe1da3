import { expect, it } from 'vitest';
import { drawUntil, MOST_DRAWS } from './draw-until.ts';

it('the first draw that will do is taken, and nothing is drawn after it', () => {
	let drawn = 0;
	expect(
		drawUntil(
			() => (drawn += 1),
			(one) => one >= 7
		)
	).toBe(7);
	expect(drawn).toBe(7);
});

it('where no draw will do, it ends with an error', () => {
	let drawn = 0;
	expect(() =>
		drawUntil(
			() => (drawn += 1),
			() => drawn > MOST_DRAWS
		)
	).toThrow('will do');
	expect(drawn).toBe(MOST_DRAWS);
});
