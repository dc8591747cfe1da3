import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { instrument } from '#lib/content/instrument.ts';
import { words } from '#lib/content/words.server.ts';
import { sampleResult } from '../../../../tests/component/results.ts';
import { show } from '../../../../tests/component/show.ts';
import CompareEarlier from './compare-earlier.svelte';

const choices = ['newest', 'middle', 'oldest'].map((id) => ({
	id,
	name: id,
	version: 'coo@1.1.0',
	result: sampleResult
}));
const chosen = () => ['Earlier', 'Later'].map((name) => screen.getByLabelText<HTMLSelectElement>(name).value);

it('goes on with the two that are left where the later one has become the oldest', async () => {
	const { change } = show(CompareEarlier, {
		choices,
		instrument,
		words: words('en', 'competencies'),
		language: 'en' as const
	});
	expect(chosen()).toEqual(['middle', 'newest']);
	await userEvent.selectOptions(screen.getByLabelText('Later'), 'middle');
	expect(chosen()).toEqual(['oldest', 'middle']);
	await change({ choices: choices.slice(0, 2) });
	expect(chosen()).toEqual(['middle', 'newest']);
});
