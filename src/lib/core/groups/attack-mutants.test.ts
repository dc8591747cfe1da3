import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// The attacker must find what each rule hides, once that rule is switched off; else it proves nothing where it finds nothing.

const FIVE = { added: 5, shown: 5 };
const attack = () => import('./testing-attack.ts');

beforeEach(() => {
	vi.resetModules();
});
afterEach(() => {
	vi.doUnmock('./told-figures.ts');
	vi.doUnmock('./change-of.ts');
	vi.doUnmock('./distribution-of.ts');
	vi.doUnmock('./bins.ts');
});

describe('the attacker finds', { timeout: 60_000 }, () => {
	it('groups of fewer than five, where a picture may add anybody', async () => {
		const { solved } = await attack();
		expect(solved({ added: 1, shown: 1 }, 5, 20).length).toBeGreaterThan(10);
	});

	it('groups of fewer than five, where k does not hold in each competency', async () => {
		const { solved } = await attack();
		expect(solved({ added: 5, shown: 1 }, 5, 20).length).toBeGreaterThan(2);
	});

	it('groups of fewer than five, where a change is shown whoever has no pair', async () => {
		vi.doMock('./change-of.ts', async (original) => {
			const { changeOf } = await original<typeof import('./change-of.ts')>();
			const anybody: typeof changeOf = (now, before, competency, rules) =>
				changeOf(now, before, competency, { ...rules, smallest: 1 });
			return { changeOf: anybody };
		});
		const { solved } = await attack();
		expect(solved(FIVE, 5, 30).length).toBeGreaterThan(2);
	});

	it('scores, where figures are told to six decimals', async () => {
		const exactly = (value: number) => Math.round(value * 1e6) / 1e6;
		vi.doMock('./told-figures.ts', () => ({
			tellMean: exactly,
			tellSpread: exactly,
			tellDeviation: exactly,
			tellChange: exactly,
			tellChangeSpread: exactly
		}));
		const { recovered } = await attack();
		expect(recovered(FIVE, 20).filter((found) => found.endsWith('true')).length).toBeGreaterThan(2);
	});

	it('bins and differences of bins of fewer than three, where newcomers need not fill them', async () => {
		vi.doMock('./bins.ts', async (original) => {
			const bins = await original<typeof import('./bins.ts')>();
			return { ...bins, mergeBins: (edges: number[]) => edges };
		});
		const { thinBins } = await attack();
		expect(thinBins(FIVE).length).toBeGreaterThan(20);
	});
});
