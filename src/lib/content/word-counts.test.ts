import { expect, it } from 'vitest';
import { wordCounts } from './word-counts.ts';

it('counts question, note, table, options and actions, split at white space', () => {
	const counts = wordCounts({
		'fact-team': { ask: 'How many people?', note: 'Direct  and\nindirect.' },
		'process-queues': { ask: 'Work piles up.', options: { one: 'I wait.', two: 'Day-to-day, I – step in.' } },
		'process-yield': {
			ask: 'What share passes?',
			table: [
				['Step', 'Right first time, %'],
				['Check', '{yield.check}']
			]
		},
		'process-jam': { ask: 'Work is stuck.', actions: { wait: 'Wait and see' } },
		empty: { ask: '' }
	});
	// 3 + 3; 3 + 2 + 5, the dash that stands alone being one; 3 + 5 + 2, a figure being one; 3 + 3; 0.
	expect(counts).toEqual({ 'fact-team': 6, 'process-queues': 10, 'process-yield': 10, 'process-jam': 6, empty: 0 });
});
