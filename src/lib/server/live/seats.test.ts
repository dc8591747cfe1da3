import { expect, it, vi } from 'vitest';
import { seats } from './seats.ts';

it('one too many of a person ends the oldest, and nobody else’s', () => {
	const all = seats();
	const ends = Array.from({ length: 9 }, () => vi.fn());
	for (const end of ends) all.take('anna', 'here', end);
	const other = vi.fn();
	all.take('bo', 'here', other);
	expect(ends.map((end) => end.mock.calls.length)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
	expect(other).not.toHaveBeenCalled();
});

it('an address has so many, and each that is given back is free again', () => {
	const all = seats();
	const end = () => undefined;
	const free = Array.from({ length: 6000 }, (_, at) => all.take(`person-${at}`, 'hall', end));
	expect(all.take('late', 'hall', end)).toBeNull();
	expect(all.take('late', 'elsewhere', end)).not.toBeNull();
	free[0]!();
	free[0]!();
	expect(all.take('late', 'hall', end)).not.toBeNull();
	expect(all.take('later', 'hall', end)).toBeNull();
});
