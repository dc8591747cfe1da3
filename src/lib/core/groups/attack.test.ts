import { describe, expect, it } from 'vitest';
import { COMPETENCIES, recovered, schedules, solved, thinBins } from './testing-attack.ts';

const attack = describe.each([5, 3]);
attack(
	'with k = %d, an attacker who knows everything that was shown in a hundred workshops',
	{ timeout: 60_000 },
	(k) => {
		const ks = { added: k, shown: k };

		it('has pictures to work with', () => {
			const shown = schedules(ks).flat();
			const parts = shown.flatMap(({ picture }) => COMPETENCIES.map((id) => picture.competencies[id]!));
			for (const part of ['mean', 'agreement', 'distribution', 'change'] as const) {
				expect(parts.filter((each) => each[part]?.value).length).toBeGreaterThan(10);
				expect(parts.filter((each) => each[part]?.value === null).length).toBeGreaterThan(10);
			}
		});

		it('finds no combination of sums that is about fewer than k people', () => {
			expect(solved(ks, k)).toEqual([]);
		});

		it('recovers no score of a small room, nor of newcomers, by trying out which scores fit', () => {
			expect(recovered(ks)).toEqual([]);
		});

		it('finds no bin, and no difference of bins, of fewer than three', () => {
			expect(thinBins(ks)).toEqual([]);
		});
	}
);
