import { expect, it } from 'vitest';
import { wordCounts } from './word-counts.ts';

it('counts question, note and options, split at white space', () => {
	const counts = wordCounts({
		'fact-team': { ask: 'How many people?', note: 'Direct  and\nindirect.' },
		'process-queues': { ask: 'Work piles up.', options: { one: 'I wait.', two: 'Day-to-day, I – step in.' } },
		empty: { ask: '' }
	});
	// 3 + 3; 3 + 2 + 5, the dash that stands alone being one; 0.
	expect(counts).toEqual({ 'fact-team': 6, 'process-queues': 10, empty: 0 });
});
