import type { FactExpectation } from '../../../core/instrument/instrument.ts';
import type { Screening } from '../../ports/screening.ts';
import { screeningItems } from '../candidate/screening-items.ts';

/** What a screening cannot do without, a mere advantage being no must: what its questions ask about, and what they do not. */
export function mustFacts(screening: Pick<Screening, 'settings'>): Record<'asked' | 'unasked', FactExpectation[]> {
	const items = new Set(screeningItems(screening).map(({ id }) => id));
	const musts = screening.settings.profile.facts.filter(({ isAdvantage }) => !isAdvantage);
	return { asked: musts.filter(({ item }) => items.has(item)), unasked: musts.filter(({ item }) => !items.has(item)) };
}
