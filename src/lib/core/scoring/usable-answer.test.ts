import { describe, expect, it } from 'vitest';
import type { Item } from '../instrument/instrument.ts';
import type { Answer } from './answer-sheet.ts';
import { isUsable, optionPosition } from './usable-answer.ts';

const base = { id: 'i', competency: null, module: 'facts', sources: [] };
const options = [{ id: 'a' }, { id: 'b' }];
const choice: Item = { ...base, kind: 'fact', options };
const choices: Item = { ...base, kind: 'fact', answer: 'choices', options };
const number: Item = { ...base, kind: 'fact', answer: 'number' };
const judgement: Item = {
	...base,
	kind: 'judgement',
	actions: [
		{ id: 'x', key: 1 },
		{ id: 'y', key: 5 }
	]
};

const answers: [item: Item, answer: unknown, usable: boolean][] = [
	[choice, 'a', true],
	[choice, 'c', false],
	[choice, 'skipped', false],
	[choice, undefined, false],
	[choice, null, false],
	[choice, 0, false],
	[choice, ['a'], false],
	[choices, ['b', 'a'], true],
	[choices, ['a', 'c'], false],
	[choices, [], false],
	[choices, 'a', false],
	[number, 0, true],
	[number, -2.5, true],
	[number, NaN, false],
	[number, Infinity, false],
	[number, '3', false],
	[number, 'skipped', false],
	[judgement, { x: 1, y: 5 }, true],
	[judgement, { x: 1, y: 5, z: 9 }, true],
	[judgement, { x: 1 }, false],
	[judgement, { x: 0, y: 5 }, false],
	[judgement, { x: 1, y: 6 }, false],
	[judgement, { x: 1, y: 2.5 }, false],
	[judgement, { x: 1, y: '5' }, false],
	[judgement, [1, 5], false],
	[judgement, null, false],
	[judgement, 'skipped', false],
	[{ ...judgement, actions: [] }, {}, false]
];

describe('an answer is usable', () => {
	it.each(answers)('%o answered %j: %s', (item, answer, usable) =>
		expect(isUsable(item, answer as Answer)).toBe(usable)
	);
});

it('finds where an option stands', () => {
	expect(['a', 'b', 'c', 'skipped'].map((id) => optionPosition(choice, id))).toEqual([0, 1, -1, -1]);
});
