import { expect, it } from 'vitest';
import { readStep } from './read-step.ts';

it.each([
	{ type: 'phase.moved', phase: 'answering' },
	{ type: 'focus.moved', competency: null, part: 'gap' },
	{ type: 'competency.revealed', round: 1, competency: 'finance' },
	{ type: 'round.begun', round: 2 },
	{ type: 'workshop.closed' },
	{ type: 'picture.taken' },
	{ type: 'pairs.made' }
])('$type is a step', (step) => {
	expect(readStep(step)).toEqual(step);
});

it.each([
	[null],
	[[]],
	['workshop.closed'],
	[{ type: 'workshop.opened' }],
	[{ type: 'count.changed', joined: 9, finished: 9 }],
	[{ type: 'phase.moved', phase: 'closed' }],
	// What a competency's picture is, is the server's to say.
	[{ type: 'competency.revealed', round: 1, competency: 'finance', picture: {} }],
	[{ type: 'picture.taken', round: 1, n: 9, pictures: {} }],
	[{ type: 'round.begun', round: 1.5 }],
	[{ type: 'focus.moved', competency: 'x'.repeat(65), part: 'gap' }]
])('%j is none', (sent) => {
	expect(readStep(sent)).toBeNull();
});
